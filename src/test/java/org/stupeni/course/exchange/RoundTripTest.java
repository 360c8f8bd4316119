package org.stupeni.course.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.stupeni.course.exchange.sheet.SheetWriter;
import org.stupeni.platform.Language;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.sheet.SheetFormat;
import org.stupeni.question.AllTypes;
import org.stupeni.question.Ordering;
import org.stupeni.question.Question;

/** What goes out in a format comes in again as it was, for every type the format can carry; of the rest the report tells what is lost. */
class RoundTripTest {

    private static final List<ExchangeFormat> MOODLE = List.of(ExchangeFormat.GIFT, ExchangeFormat.MOODLE_XML);

    static Stream<Arguments> carriedWhole() {
        return Stream.of(
                        MOODLE.stream()
                                .flatMap(format -> Stream.of(
                                                Samples.single(),
                                                Samples.tagged(),
                                                Samples.multiple(),
                                                Samples.trueFalse(true),
                                                Samples.trueFalse(false),
                                                Samples.matching(false),
                                                Samples.numeric(false),
                                                Samples.words(false))
                                        .map(question -> Arguments.of(format, question))),
                        Stream.of(
                                        Samples.words(true),
                                        Samples.numeric(true),
                                        Samples.ordering(Ordering.Credit.RELATIVE),
                                        Samples.ordering(Ordering.Credit.ALL_OR_NOTHING),
                                        Samples.cloze(),
                                        Samples.question(
                                                "hint", Samples.single().task(), new LocalText("Намёк", "Hint")))
                                .map(question -> Arguments.of(ExchangeFormat.MOODLE_XML, question)))
                .flatMap(arguments -> arguments);
    }

    @ParameterizedTest
    @MethodSource("carriedWhole")
    void comesBackInOneLanguage(ExchangeFormat format, Question question) {
        ExportedFile file = Exports.write(format, List.of(question), Wording.RU);
        assertThat(file.losses()).allMatch(loss -> loss.question().isEmpty());
        assertThat(file.carried()).isEqualTo(1);
        ImportReport report = Imports.read(new Upload(file.name(), file.content()));
        assertThat(report.format()).isEqualTo(format);
        assertThat(report.notes()).isEmpty();
        assertThat(report.items()).hasSize(1);
        ImportedItem item = report.items().get(0);
        assertThat(item.state()).as(() -> item.notes().toString()).isEqualTo(ImportedItem.State.OK);
        assertThat(Samples.without("en", item.question())).isEqualTo(Samples.without("en", question));
        assertThat(item.notes())
                .extracting(Note::key)
                .contains("exchange_todo.english")
                .isSubsetOf("exchange_todo.english", "exchange_todo.feedback", "exchange_todo.rubric");
    }

    @Test
    void tagsTravelInPackagesAndAreToldOfATable() {
        ExportedFile qti = Exports.write(ExchangeFormat.QTI, List.of(Samples.tagged()), Wording.BOTH);
        assertThat(Imports.read(new Upload(qti.name(), qti.content()))
                        .drafts()
                        .get(0)
                        .tags())
                .isEqualTo(Samples.tagged().tags());
        assertThat(SheetWriter.write(List.of(Samples.tagged()), SheetFormat.CSV, Language.RU)
                        .losses())
                .extracting(loss -> loss.note().key())
                .contains("exchange_lost.words");
    }

    static Stream<Arguments> carriedInBoth() {
        return carriedWhole()
                .filter(arguments -> !List.of("q-words", "q-cloze")
                        .contains(((Question) arguments.get()[1]).id()))
                .filter(arguments -> !arguments.get()[1].equals(Samples.numeric(true)));
    }

    @ParameterizedTest
    @MethodSource("carriedInBoth")
    void comesBackInBothLanguages(ExchangeFormat format, Question question) {
        ExportedFile file = Exports.write(format, List.of(question), Wording.BOTH);
        assertThat(file.losses()).isEmpty();
        ImportReport report = Imports.read(new Upload(file.name(), file.content()));
        assertThat(report.drafts()).containsExactly(question);
        assertThat(report.items().get(0).languages()).hasSize(2);
    }

    @Test
    void aikenCarriesWordsAndKeyOfASingleChoice() {
        Question question = Samples.single();
        ExportedFile file = Exports.write(ExchangeFormat.AIKEN, List.of(question, Samples.multiple()), Wording.EN);
        assertThat(file.carried()).isEqualTo(1);
        assertThat(file.losses())
                .extracting(loss -> loss.note().key())
                .contains("exchange_lost.type", "exchange_lost.feedback", "exchange_lost.tags", "exchange_lost.marks");
        ImportReport report = Imports.read(new Upload(file.name(), file.content()));
        assertThat(report.format()).isEqualTo(ExchangeFormat.AIKEN);
        Question back = report.drafts().get(0);
        assertThat(back.options()).extracting(option -> option.right()).containsExactly(true, false, false);
        assertThat(back.options().get(0).text().en()).isEqualTo("Listen: to the end = {always}");
    }

    static Stream<Arguments> everything() {
        return Stream.of(ExchangeFormat.GIFT, ExchangeFormat.MOODLE_XML, ExchangeFormat.AIKEN)
                .flatMap(format -> AllTypes.questions("lesson", "co2-basics").stream()
                        .map(question -> Arguments.of(format, question)));
    }

    /** Of a question that a format cannot carry whole, the report says what is lost, and what was written can still be read. */
    @ParameterizedTest
    @MethodSource("everything")
    void whatIsLostIsTold(ExchangeFormat format, Question question) {
        ExportedFile file = Exports.write(format, List.of(question), Wording.RU);
        ImportReport report = file.carried() == 0 ? null : Imports.read(new Upload(file.name(), file.content()));
        boolean same =
                report != null && Samples.without("en", report.drafts().get(0)).equals(Samples.without("en", question));
        boolean told = file.losses().stream().anyMatch(loss -> loss.question().equals(question.id()));
        assertThat(same || told).as(question.id() + " " + file.losses()).isTrue();
        if (report != null) {
            assertThat(report.count(ImportedItem.State.OK)).isEqualTo(1);
        }
    }
}
