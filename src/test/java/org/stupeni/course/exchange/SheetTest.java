package org.stupeni.course.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.stupeni.course.exchange.ImportedItem.State;
import org.stupeni.course.exchange.sheet.SheetWriter;
import org.stupeni.platform.Language;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.sheet.SheetFormat;
import org.stupeni.question.AllTypes;
import org.stupeni.question.Choice;
import org.stupeni.question.Ordering;
import org.stupeni.question.Question;
import org.stupeni.question.QuestionType;

/** The table of questions: what is written is read again, and what people fill in by hand is read as they mean it. */
class SheetTest {

    static Stream<Arguments> forms() {
        return Stream.of(SheetFormat.values())
                .flatMap(format -> Stream.of(Language.values()).map(language -> Arguments.of(format, language)));
    }

    private static List<Question> questions() {
        List<Question> questions = new ArrayList<>(List.of(
                Samples.single(),
                Samples.multiple(),
                Samples.allOrNothing(),
                Samples.trueFalse(true),
                Samples.trueFalse(false),
                Samples.matching(true),
                Samples.ordering(Ordering.Credit.RELATIVE),
                Samples.numeric(true),
                Samples.plainNumeric(),
                Samples.words(true),
                Samples.cloze(),
                Samples.plainCloze(),
                Samples.open(),
                Samples.judgement(),
                Samples.question("hint", Samples.single().task(), new LocalText("= намёк", "-hint"))));
        AllTypes.questions("lesson", "co2-basics").stream()
                .filter(question -> question.type() != QuestionType.DIALOGUE)
                .forEach(questions::add);
        return questions;
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyTypeButConversationsComesBack(SheetFormat format, Language language) {
        List<Question> all = new ArrayList<>(questions());
        all.add(AllTypes.named("dialogue"));
        ExportedFile file = SheetWriter.write(all, format, language);
        assertThat(file.losses()).extracting(ExportedFile.Loss::question).containsExactly("kind-dialogue");
        assertThat(file.carried()).isEqualTo(all.size() - 1);
        ImportReport report = Imports.read(new Upload(file.name(), file.content()));
        assertThat(report.format()).isEqualTo(ExchangeFormat.SHEET);
        assertThat(report.notes()).isEmpty();
        assertThat(report.items()).allMatch(item -> item.state() == State.OK, "is taken whole");
        assertThat(report.drafts()).isEqualTo(questions());
    }

    @Test
    void aTableFilledByHandIsRead() {
        ImportReport report = read("""
                Вид;Вопрос;Часть;Ключ;Текст по-русски;Заметки
                Один ответ;Встреча у стойки;;;Что сказать первым?;моё
                ;;Вариант;да;Здравствуйте
                ;;вариант;;Номер заказа?
                число;;;;"Сколько дней на ответ;
                если письмо пришло в пятницу?"
                ;;значение;3,5;
                ;;шаг;;лишний
                верно или неверно;;;+;Так?
                """);
        assertThat(report.notes()).extracting(Note::key).containsExactly("exchange_sheet.unknown_column");
        assertThat(report.items()).extracting(item -> item.place().line()).containsExactly(2, 5, 9);
        assertThat(report.items()).extracting(ImportedItem::state).containsExactly(State.OK, State.LOSSY, State.OK);
        assertThat(report.drafts().get(0).id()).isEqualTo("vstrecha-u-stoyki");
        assertThat(report.drafts().get(0).options())
                .extracting(Choice.Option::right)
                .containsExactly(true, false);
        assertThat(report.items().get(0).notes()).extracting(Note::key).contains("exchange_todo.english");
        assertThat(report.items().get(1).notes()).extracting(Note::key).contains("exchange_sheet.unknown_part");
    }

    @Test
    void excelSavesCsvInWindowsLetters() {
        byte[] bytes = "Вид;Часть;Ключ;Текст по-русски\nверно или неверно;задание;да;Клиент ждёт ответа?\n"
                .getBytes(Charset.forName("windows-1251"));
        ImportReport report = Imports.read(new Upload("q.csv", bytes));
        assertThat(report.drafts().get(0).ask().ru()).isEqualTo("Клиент ждёт ответа?");
        assertThat(report.notes()).extracting(Note::key).containsExactly("exchange_file.encoding");
    }

    @Test
    void whatIsWrongIsNamedWithItsRow() {
        ImportReport report = read("""
                Type,Part,Key,Text in English,Id
                single,,,Two right?,
                ,option,yes,a,
                ,option,yes,b,
                single,,,None right?,
                ,option,,a,
                crossword,,,What?,
                numeric,,,How many?,
                ,value,many,,
                cloze,,,Fill in.,
                ,text,,We {{how}} you.,
                ,gap,,,when
                ,answer,,hear,
                """);
        assertThat(report.items())
                .extracting(item -> item.state() + " " + item.notes().get(0).key() + " "
                        + item.notes().get(0).place().line())
                .containsExactly(
                        "BROKEN exchange_sheet.several_right 2",
                        "BROKEN exchange_item.no_key 5",
                        "UNKNOWN exchange_item.unknown 7",
                        "BROKEN exchange_item.no_number 9",
                        "BROKEN exchange_sheet.no_place 10");
    }

    @Test
    void theTemplateHasItsHeadingsAlone() {
        ExportedFile template = SheetWriter.write(List.of(), SheetFormat.XLSX, Language.RU);
        ImportReport report = Imports.read(new Upload(template.name(), template.content()));
        assertThat(report.format()).isEqualTo(ExchangeFormat.SHEET);
        assertThat(report.notes()).extracting(Note::key).containsExactly("exchange_file.nothing");
    }

    private static ImportReport read(String csv) {
        ImportReport report = Imports.read(Samples.upload("q.csv", csv));
        assertThat(report.format()).isEqualTo(ExchangeFormat.SHEET);
        return report;
    }
}
