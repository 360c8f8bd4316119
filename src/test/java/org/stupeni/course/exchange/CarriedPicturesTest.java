package org.stupeni.course.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.stupeni.course.exchange.qti.QtiVersion;
import org.stupeni.course.exchange.qti.QtiWriter;
import org.stupeni.course.exchange.safe.Archive;
import org.stupeni.course.exchange.safe.ArchiveWriter;
import org.stupeni.course.media.TestPictures;
import org.stupeni.platform.Language;
import org.stupeni.question.Question;

/** Pictures of questions on their way out and in: which form carries them, which tells that it does not, and what is refused of hostile ones. */
class CarriedPicturesTest {

    private static final byte[] SIGN = TestPictures.of("png", 30, 20);
    private static final String NAME = TestPictures.name("sign", SIGN, "png");
    private static final PictureSource THERE = name -> name.equals(NAME) ? Optional.of(SIGN) : Optional.empty();

    private static Question shown() {
        Question single = Samples.single();
        return new Question(
                single.id(),
                single.indicator(),
                single.lesson(),
                single.difficulty(),
                Samples.text("Что видно? ![Знак](" + NAME + ")", "What is seen? ![A sign](" + NAME + ")"),
                null,
                Samples.text("Это знак. ![Он](" + NAME + ")", "It is a sign. ![It](" + NAME + ")"),
                single.task());
    }

    static Stream<Arguments> carrying() {
        return Stream.of(
                Arguments.of("folder", Exports.write(ExchangeFormat.FOLDER, List.of(shown()), Wording.BOTH, THERE)),
                Arguments.of("Moodle", Exports.write(ExchangeFormat.MOODLE_XML, List.of(shown()), Wording.RU, THERE)),
                Arguments.of("2.1", QtiWriter.write(List.of(shown()), Wording.RU, QtiVersion.V2_1, THERE)),
                Arguments.of("2.2", QtiWriter.write(List.of(shown()), Wording.RU, QtiVersion.V2_2, THERE)),
                Arguments.of("3.0", QtiWriter.write(List.of(shown()), Wording.RU, QtiVersion.V3_0, THERE)));
    }

    @ParameterizedTest
    @MethodSource("carrying")
    void whatCarriesThemBringsTheSameBytesBack(String form, ExportedFile file) {
        assertThat(file.losses()).extracting(loss -> loss.note().key()).doesNotContain("exchange_lost.pictures");

        ImportReport report = Imports.read(new Upload(file.name(), file.content()));

        assertThat(report.pictures()).hasSize(1);
        assertThat(report.pictures().get(0).name()).isEqualTo(NAME);
        assertThat(report.pictures().get(0).content()).isEqualTo(SIGN);
        ImportedItem item = report.items().get(0);
        assertThat(item.pictures()).containsOnly(NAME);
        assertThat(item.question().ask().ru()).isEqualTo(shown().ask().ru());
        assertThat(item.question().feedback().ru()).isEqualTo(shown().feedback().ru());
    }

    @ParameterizedTest
    @EnumSource(
            value = ExchangeFormat.class,
            names = {"GIFT", "AIKEN", "SHEET"})
    void whatDoesNotCarryThemSaysSo(ExchangeFormat format) {
        assertThat(Exports.write(format, List.of(shown()), Wording.RU, THERE).losses())
                .extracting(loss -> loss.note().key())
                .contains("exchange_lost.pictures");
    }

    @ParameterizedTest
    @EnumSource(
            value = ExchangeFormat.class,
            names = {"MOODLE_XML", "QTI"})
    void oneThatIsGoneIsTold(ExchangeFormat format) {
        ExportedFile file = Exports.write(format, List.of(shown()), Wording.RU, PictureSource.NONE);
        assertThat(file.losses()).extracting(loss -> loss.note().key()).contains("exchange_lost.pictures");
        assertThat(new String(file.content(), StandardCharsets.UTF_8)).doesNotContain("/learn/picture/");
    }

    @Test
    void anItemOfAPackageNamesItsPictures() {
        ExportedFile file = QtiWriter.write(List.of(shown()), Wording.RU, QtiVersion.V2_2, THERE);
        Map<String, byte[]> files = Archive.open(file.content()).files();
        assertThat(files.get("pictures/" + NAME)).isEqualTo(SIGN);
        assertThat(new String(files.get("imsmanifest.xml"), StandardCharsets.UTF_8))
                .contains("<file href=\"pictures/" + NAME + "\"/>");
        assertThat(new String(files.get("items/" + shown().id() + ".xml"), StandardCharsets.UTF_8))
                .contains("<img alt=\"Знак\" src=\"../pictures/" + NAME + "\"/>");
    }

    /** As editors write what was pasted into them: longer than any text may be. */
    @Test
    void oneThatStandsInItsAddressComesAlong() {
        byte[] photo = TestPictures.noise(300, 200);
        String address = "data:image/png;base64,"
                + Base64.getMimeEncoder(76, new byte[] {'\r', '\n'}).encodeToString(photo);
        assertThat(address.length()).isGreaterThan(Limits.TEXT);
        String html = "Что видно? <img src=\"%s\" alt=\"Схема\">";
        ImportReport moodle = Imports.read(Samples.upload("x.xml", """
                <quiz><question type="truefalse"><questiontext format="html"><text><![CDATA[%s]]></text></questiontext>
                <answer fraction="100"><text>true</text><feedback format="html"><text><![CDATA[<img src="data:image/png;base64,!">]]></text></feedback></answer></question></quiz>
                """.formatted(html.formatted(address))));
        ImportReport gift = Imports.read(Samples.upload(
                "x.txt",
                "[html]"
                        + html.formatted(address.replace("\r\n", ""))
                                .replace(":", "\\:")
                                .replace("=", "\\=")
                        + " {TRUE}"));

        for (ImportReport report : List.of(moodle, gift)) {
            assertThat(report.pictures()).as(report.format().name()).hasSize(1);
            String name = report.pictures().get(0).name();
            assertThat(name).startsWith("picture-");
            assertThat(report.items().get(0).question().ask().ru()).isEqualTo("Что видно? ![Схема](" + name + ")");
            assertThat(report.items().get(0).pictures()).containsExactly(name);
        }
        assertThat(moodle.items().get(0).notes()).extracting(Note::key).contains("exchange_loss.missing_picture");
        assertThat(gift.items().get(0).state()).isEqualTo(ImportedItem.State.OK);
    }

    @ParameterizedTest
    @CsvSource({
        "bomb, exchange_loss.many_pixels",
        "cut, exchange_loss.broken_picture",
        "program, exchange_loss.no_picture",
        "page, exchange_loss.no_picture",
        "script, exchange_loss.svg",
        "nameless, exchange_todo.alt",
        "outside, exchange_loss.missing_picture"
    })
    void hostileOnesAreToldAndNotTaken(String which, String told) {
        byte[] picture = switch (which) {
            case "bomb" -> TestPictures.bomb(60_000, 60_000);
            case "cut" -> java.util.Arrays.copyOf(SIGN, 50);
            case "program" -> "MZ a program of some length".getBytes(StandardCharsets.UTF_8);
            case "page" -> "<html><script>x()</script></html>".getBytes(StandardCharsets.UTF_8);
            case "script" ->
                "<svg viewBox='0 0 9 9'><script>x()</script><rect width='3' height='3'/></svg>"
                        .getBytes(StandardCharsets.UTF_8);
            default -> SIGN;
        };
        String file = which.equals("outside") ? "../../a.png" : "a.png";
        String alt = which.equals("nameless") ? "" : "Знак";
        ImportReport moodle = Imports.read(Samples.upload("x.xml", """
                <quiz><question type="truefalse"><questiontext format="html"><text><![CDATA[Так? <img alt="%s" src="@@PLUGINFILE@@/%s">]]></text>
                <file name="%s" path="/" encoding="base64">%s</file></questiontext><answer fraction="100"><text>true</text></answer></question></quiz>
                """.formatted(
                        alt,
                        which.equals("outside") ? "gone.png" : "a.png",
                        "a.png",
                        Base64.getEncoder().encodeToString(picture))));
        Map<String, byte[]> files = new TreeMap<>();
        files.put("items/one.xml", """
                <assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="q" title="q">
                <responseDeclaration identifier="RESPONSE" cardinality="single" baseType="identifier"><correctResponse><value>a</value></correctResponse></responseDeclaration>
                <itemBody><p>Так? <img alt="%s" src="%s"/></p><choiceInteraction responseIdentifier="RESPONSE" maxChoices="1"><simpleChoice identifier="a">Да</simpleChoice><simpleChoice identifier="b">Нет</simpleChoice></choiceInteraction></itemBody>
                <responseProcessing template="http://www.imsglobal.org/question/qti_v2p1/rptemplates/match_correct"/></assessmentItem>
                """.formatted(alt, which.equals("outside") ? "../../../etc/passwd.png" : file)
                .getBytes(StandardCharsets.UTF_8));
        files.put("items/a.png", picture);
        ImportReport qti = Imports.read(new Upload("p.zip", ArchiveWriter.write(files)));

        for (ImportReport report : List.of(moodle, qti)) {
            ImportedItem item = report.items().get(0);
            assertThat(item.notes()).as(report.format().name()).anySatisfy(note -> {
                assertThat(note.key()).isEqualTo(told);
                assertThat(note.in(Language.RU)).endsWith(".");
            });
            boolean taken = told.equals("exchange_loss.svg") || told.equals("exchange_todo.alt");
            assertThat(report.pictures()).hasSize(taken ? 1 : 0);
            assertThat(item.question().ask().ru()).startsWith("Так?");
            report.pictures()
                    .forEach(one -> assertThat(new String(one.content(), StandardCharsets.ISO_8859_1))
                            .doesNotContain("script"));
        }
    }
}
