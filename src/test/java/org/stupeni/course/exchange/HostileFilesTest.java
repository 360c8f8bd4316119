package org.stupeni.course.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stupeni.course.exchange.safe.ArchiveWriter;
import org.stupeni.platform.Language;

/** Files that mean harm or are not what they say: each is told with a sentence, none does anything. */
class HostileFilesTest {

    private static final String RUSSIAN =
            "::Вопрос::Что важнее для клиента — скорость или честность? {=честность ~скорость}";

    private static Note onlyNote(ImportReport report) {
        assertThat(report.items()).isEmpty();
        assertThat(report.notes()).hasSize(1);
        Note note = report.notes().get(0);
        assertThat(note.weight()).isEqualTo(Note.Weight.FAULT);
        assertThat(note.in(Language.RU)).isNotBlank().doesNotContain("exchange_");
        assertThat(note.in(Language.EN)).isNotBlank().doesNotContain("exchange_");
        return note;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE quiz [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><quiz><question type=\"essay\"><questiontext><text>&x;</text></questiontext></question></quiz>",
                "<!DOCTYPE quiz [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]><quiz>&c;</quiz>",
                "<!DOCTYPE quiz SYSTEM \"http://127.0.0.1:1/x.dtd\"><quiz/>",
                "<?xml version=\"1.0\"?>\n<!doctype quiz [<!ENTITY % p SYSTEM \"file:///etc/hostname\"> %p;]>\n<quiz/>"
            })
    void aDocumentTypeIsRefused(String xml) {
        assertThat(onlyNote(Imports.read(Samples.upload("x.xml", xml))).key()).isEqualTo("exchange_xml.doctype");
    }

    @Test
    void elementsWithoutEndAreRefused() {
        String deep = "<quiz><question type=\"essay\">" + "<a>".repeat(100_000);
        assertThat(onlyNote(Imports.read(Samples.upload("x.xml", deep))).key()).isEqualTo("exchange_xml.too_much");
        String wide = "<quiz><question type=\"essay\">" + "<a/>".repeat(60_000) + "</question></quiz>";
        assertThat(onlyNote(Imports.read(Samples.upload("x.xml", wide))).key()).isEqualTo("exchange_xml.too_much");
    }

    @Test
    void hugeFilesAndTooManyQuestionsAreRefused() {
        assertThat(onlyNote(Imports.read(new Upload("x.gift", new byte[Limits.FILE + 1])))
                        .key())
                .isEqualTo("exchange_file.too_large");
        ImportReport many = Imports.read(Samples.upload("x.gift", "Good? {T}\n\n".repeat(Limits.ITEMS + 5)));
        assertThat(many.items()).hasSize(Limits.ITEMS);
        assertThat(many.notes()).extracting(Note::key).containsExactly("exchange_file.too_many");
        ImportReport text = Imports.read(Samples.upload("x.gift", "a".repeat(Limits.TEXT + 1) + " {T}"));
        assertThat(text.items().get(0).notes()).extracting(Note::key).contains("exchange_item.long_text");
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static Stream<byte[]> foreign() {
        byte[] noise = new byte[3_000];
        new Random(7).nextBytes(noise);
        byte[] docx = ArchiveWriter.write(Map.of("word/document.xml", latin("<w:p>{=a ~b}</w:p>")));
        return Stream.of(
                latin("\u0089PNG\r\n\u001A\n\0\0\0\rIHDR {=a ~b}"),
                latin("%PDF-1.7\nWhat? {=a ~b}\n"),
                latin("{\\rtf1 What? {=a ~b}}"),
                latin("What? {=a ~b}\0\0\0\u0001"),
                docx,
                noise);
    }

    @ParameterizedTest
    @MethodSource("foreign")
    void whatIsNoTextIsOneSentenceInWhateverFormItIsRead(byte[] bytes) {
        for (ExchangeFormat form : ExchangeFormat.values()) {
            assertThat(onlyNote(Imports.read(new Upload("x.gift", bytes), null, form))
                            .key())
                    .isEqualTo("exchange_file.no_questions");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "X-UTF-32LE-BOM", "windows-1251", "KOI8-R", "IBM866"})
    void textIsTextInEveryEncoding(String charset) {
        assertThat(Imports.isForeign(new Upload("x", RUSSIAN.getBytes(Charset.forName(charset)))))
                .isFalse();
    }

    @Test
    void emptyAndUnknownFilesAreTold() {
        assertThat(onlyNote(Imports.read(new Upload("x", new byte[0]))).key()).isEqualTo("exchange_file.empty");
        assertThat(onlyNote(Imports.read(Samples.upload("x.txt", "Просто письмо.")))
                        .key())
                .isEqualTo("exchange_file.unknown_format");
        assertThat(onlyNote(Imports.read(Samples.upload("x.gift", "// ничего\n")))
                        .key())
                .isEqualTo("exchange_file.nothing");
    }

    @ParameterizedTest
    @CsvSource({"windows-1251", "KOI8-R", "IBM866"})
    void russianWithoutAnEncodingIsRecognised(String encoding) {
        ImportReport report =
                Imports.read(new Upload("x.gift", RUSSIAN.replace("—", "-").getBytes(Charset.forName(encoding))));
        assertThat(report.drafts().get(0).ask().ru()).startsWith("Что важнее для клиента");
        assertThat(report.notes()).extracting(Note::key).containsExactly("exchange_file.encoding");
        assertThat(report.notes().get(0).arguments())
                .containsExactly(Charset.forName(encoding).name());
    }

    @ParameterizedTest
    @CsvSource({"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-8", "X-UTF-32LE-BOM"})
    void unicodeIsReadInAnyForm(String encoding) {
        ImportReport report =
                Imports.read(new Upload("x.gift", ("Plain {T}\n\n" + RUSSIAN).getBytes(Charset.forName(encoding))));
        assertThat(report.drafts().get(1).ask().ru()).startsWith("Что важнее");
    }

    @Test
    void wordsWithAccentsAreNotTakenForRussian() {
        ImportReport report = Imports.read(
                new Upload("x.gift", "Déjà vu à l'hôtel? {=oui ~non}".getBytes(Charset.forName("windows-1252"))));
        assertThat(report.drafts().get(0).ask().en()).isEqualTo("Déjà vu à l'hôtel?");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,windows-1251", "windows-1251,UTF-8", "ISO-8859-1,windows-1251", "UTF-16,UTF-8", "no-such,UTF-8"})
    void aDeclaredEncodingThatLiesIsTold(String declared, String real) {
        String xml = "<?xml version=\"1.0\" encoding=\"" + declared
                + "\"?>\n<quiz><question type=\"truefalse\"><questiontext><text>Клиент всегда прав?</text></questiontext><answer fraction=\"100\"><text>true</text></answer></question></quiz>";
        ImportReport report = Imports.read(new Upload("x.xml", xml.getBytes(Charset.forName(real))));
        assertThat(report.drafts().get(0).ask().ru()).isEqualTo("Клиент всегда прав?");
        assertThat(report.notes()).extracting(Note::key).containsExactly("exchange_file.encoding_lie");
        assertThat(report.notes().get(0).arguments()).containsExactly(declared, real);
        assertThat(report.items().get(0).place().line()).isEqualTo(2);
    }

    @Test
    void anHonestWindowsFileIsNotRemarkedOn() {
        String xml =
                "<?xml version=\"1.0\" encoding=\"windows-1251\"?><quiz><question type=\"truefalse\"><questiontext><text>Клиент прав?</text></questiontext><answer fraction=\"100\"><text>true</text></answer></question></quiz>";
        ImportReport report = Imports.read(new Upload("x.xml", xml.getBytes(Charset.forName("windows-1251"))));
        assertThat(report.notes()).isEmpty();
        assertThat(report.drafts().get(0).ask().ru()).isEqualTo("Клиент прав?");
    }

    @Test
    void whatActsInHtmlIsTakenOutAndNamed() {
        ImportedItem item = Imports.read(
                        Samples.upload(
                                "x.gift",
                                "[html]<p onclick\\=\"x()\">Так?<script>alert(1)</script><iframe src\\=\"//far\"></iframe> <a href\\=\"javascript:x()\">сюда</a> <img src\\=\"x\" onerror\\=\"y()\"></p> {T}"))
                .items()
                .get(0);
        assertThat(item.question().ask().ru()).isEqualTo("Так? сюда");
        assertThat(item.notes().stream()
                        .filter(note -> note.key().equals("exchange_loss.html"))
                        .flatMap(note -> note.arguments().stream()))
                .contains("<script>", "<iframe>", "onclick=", "onerror=", "<a href>");
    }

    @Test
    void aDrawingIsWrittenAnewWithoutWhatActs() {
        String svg =
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9' onload='x()'><script>x()</script><foreignObject/><rect width='3' height='3' fill='#fa0' style='x'/><image href='http://far/a.png'/><use href='#a'/><text fill='url(#a)'>Слово</text></svg>";
        String base64 = java.util.Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
        ImportReport report = Imports.read(
                Samples.upload(
                        "x.xml",
                        "<quiz><question type=\"truefalse\"><questiontext format=\"html\"><text><![CDATA[Так? <img alt=\"рис\" src=\"@@PLUGINFILE@@/a.svg\">]]></text><file name=\"a.svg\" encoding=\"base64\">"
                                + base64
                                + "</file></questiontext><answer fraction=\"100\"><text>true</text></answer></question></quiz>"));
        assertThat(new String(report.pictures().get(0).content(), StandardCharsets.UTF_8))
                .isEqualTo(
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><rect width=\"3\" height=\"3\" fill=\"#fa0\"></rect><text>Слово</text></svg>");
        assertThat(report.items().get(0).notes())
                .filteredOn(note -> note.key().equals("exchange_loss.svg"))
                .extracting(note -> note.arguments().get(1))
                .asString()
                .contains("<script>", "<foreignObject>", "<image>", "<use>", "onload", "style", "fill");
    }

    @Test
    void aNameIsOnlyAName() {
        assertThat(new Upload("../../etc/pass\u0000wd\u202E.gift", new byte[1]).name())
                .isEqualTo("passwd.gift");
    }
}
