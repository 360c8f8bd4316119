package org.stupeni.course.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.stupeni.course.exchange.qti.QtiVersion;
import org.stupeni.course.exchange.qti.QtiWriter;
import org.stupeni.course.exchange.safe.Archive;
import org.stupeni.course.exchange.safe.SafeXml;
import org.stupeni.question.AllTypes;
import org.stupeni.question.Ordering;
import org.stupeni.question.Question;

/** Packages of each version of QTI come back as they went out. */
class QtiRoundTripTest {

    static Stream<Arguments> carriedWhole() {
        return Stream.of(QtiVersion.values())
                .flatMap(version -> Stream.of(
                                Samples.single(),
                                Samples.multiple(),
                                Samples.allOrNothing(),
                                Samples.trueFalse(true),
                                Samples.trueFalse(false),
                                Samples.matching(false),
                                Samples.ordering(Ordering.Credit.ALL_OR_NOTHING),
                                Samples.plainNumeric(),
                                Samples.plainWords(),
                                Samples.plainCloze())
                        .map(question -> Arguments.of(version, question)));
    }

    @ParameterizedTest
    @MethodSource("carriedWhole")
    void comesBack(QtiVersion version, Question question) {
        ExportedFile file = QtiWriter.write(List.of(question), Wording.EN, version, PictureSource.NONE);
        assertThat(file.losses()).allMatch(loss -> loss.question().isEmpty());
        ImportReport report = Imports.read(new Upload(file.name(), file.content()));
        assertThat(report.format()).isEqualTo(ExchangeFormat.QTI);
        assertThat(report.notes()).isEmpty();
        ImportedItem item = report.items().get(0);
        assertThat(item.state()).as(() -> item.notes().toString()).isEqualTo(ImportedItem.State.OK);
        assertThat(Samples.without("ru", item.question())).isEqualTo(Samples.without("ru", question));
        assertThat(item.place()).isEqualTo(new Place("items/" + question.id() + ".xml", 2, "assessmentItem"));
    }

    @ParameterizedTest
    @EnumSource(QtiVersion.class)
    void whatIsLostIsTold(QtiVersion version) {
        for (Question question : AllTypes.questions("lesson", "co2-basics")) {
            ExportedFile file = QtiWriter.write(List.of(question), Wording.RU, version, PictureSource.NONE);
            assertThat(file.losses())
                    .as(question.id())
                    .anyMatch(loss -> loss.question().equals(question.id()));
            if (file.carried() == 1) {
                ImportReport report = Imports.read(new Upload(file.name(), file.content()));
                assertThat(report.count(ImportedItem.State.OK))
                        .as(report.items().toString())
                        .isEqualTo(1);
            }
        }
    }

    /** Names are those of the version, in its namespace. */
    @ParameterizedTest
    @EnumSource(QtiVersion.class)
    void writesTheNamesOfItsVersion(QtiVersion version) {
        ExportedFile file = QtiWriter.write(List.of(Samples.plainCloze()), Wording.EN, version, PictureSource.NONE);
        String item =
                new String(Archive.open(file.content()).files().get("items/q-plain-cloze.xml"), StandardCharsets.UTF_8);
        boolean third = version == QtiVersion.V3_0;
        assertThat(item.contains("<qti-inline-choice-interaction response-identifier=\"how\""))
                .isEqualTo(third);
        assertThat(item.contains("<inlineChoiceInteraction responseIdentifier=\"how\""))
                .isEqualTo(!third);
        SafeXml.tree(item)
                .all()
                .filter(element -> third && element.name().matches(".*[A-Z].*"))
                .forEach(element -> {
                    throw new AssertionError(element.name());
                });
    }
}
