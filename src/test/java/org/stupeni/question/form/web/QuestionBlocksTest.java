package org.stupeni.question.form.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.stupeni.framework.Framework;
import org.stupeni.platform.Language;
import org.stupeni.question.AllTypes;
import org.stupeni.question.Question;
import org.stupeni.question.QuestionWriter;
import org.stupeni.question.form.QuestionFields;
import org.stupeni.question.form.QuestionForm;

class QuestionBlocksTest {

    private static final String SINGLE = """
            type: single
            lesson: gone
            difficulty: 9
            ask: {ru: Что?, en: ''}
            options:
              - {id: a, right: true, text: {ru: а, en: a}}
              - {id: b, text: {ru: '', en: b}}
            """;

    static Stream<String> documents() {
        return Stream.concat(
                AllTypes.questions("lesson", "indicator").stream()
                        .filter(question -> !question.id().equals("kind-dialogue"))
                        .map(QuestionWriter::write),
                Stream.of(
                        SINGLE,
                        SINGLE.replace("single", "multiple"),
                        "type: true-false",
                        "type: matching\npairs: [{id: a}]\nextra: [{id: b}]"));
    }

    /** Every field and every list has a name in both languages, and what stands in a field can be picked in it. */
    @ParameterizedTest
    @MethodSource("documents")
    void everyFieldHasAName(String document) {
        for (Language language : Language.values()) {
            List<FieldView> fields = new ArrayList<>();
            collect(blocks(document, language), fields);

            assertThat(fields).isNotEmpty().doesNotHaveDuplicates();
            assertThat(fields)
                    .filteredOn(field -> !field.kind().equals("hidden"))
                    .allSatisfy(field -> assertThat(field.label()).isNotBlank());
            assertThat(fields)
                    .filteredOn(field -> field.kind().equals("pick"))
                    .allSatisfy(field -> assertThat(field.picks().stream()
                                    .flatMap(group -> group.items().keySet().stream())
                                    .filter(field.value()::equals))
                            .as(field.id())
                            .hasSize(1));
        }
    }

    private static void collect(List<FieldBlock> blocks, List<FieldView> into) {
        for (FieldBlock block : blocks) {
            into.addAll(block.fields());
            if (block.list() != null) {
                assertThat(List.of(block.list().title(), block.list().add())).allMatch(word -> !word.isBlank());
                block.list().parts().forEach(part -> {
                    assertThat(part.title()).isNotBlank();
                    collect(part.blocks(), into);
                });
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ask, both, '', Нет перевода на английский",
        "options-1-text, both, Нет перевода на русский, ''",
        "options-0-feedback, both, Не заполнено, Не заполнено",
        "lesson, pick, в курсе нет урока «gone», ''",
        "difficulty, pick, Введите целое число от 1 до 3, ''",
        "options-0-right, choice, '', ''",
        "hint, both, '', ''"
    })
    void whatIsWrongStandsAtItsField(String id, String kind, String mistake, String enMistake) {
        List<FieldView> fields = new ArrayList<>();
        collect(blocks(SINGLE, Language.RU), fields);

        FieldView field =
                fields.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
        assertThat(field.kind()).isEqualTo(kind);
        assertThat(field.mistake()).isEqualTo(mistake);
        assertThat(field.enMistake()).isEqualTo(enMistake);
    }

    /** Where two are right, both can be seen and one taken back. */
    @ParameterizedTest
    @CsvSource({"single, 2, flag", "single, 1, choice", "multiple, 1, flag"})
    void whatIsRightIsOneOrMany(String type, int right, String kind) {
        String document = SINGLE.replace("single", type);
        List<FieldView> fields = new ArrayList<>();
        collect(blocks(right == 2 ? document.replace("id: b", "id: b, right: true") : document, Language.EN), fields);

        assertThat(fields)
                .filteredOn(field -> field.id().endsWith("-right"))
                .extracting(FieldView::kind)
                .containsOnly(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ask-ru | Вопрос, по-русски",
                "options-1-text-en | Вариант 2 · Текст варианта, по-английски",
                "gaps-0-options-2-text-ru | Пропуск 1 · Вариант 3 · Текст варианта, по-русски",
                "rubric-1-steps-0-points | Критерий 2 · Ступень 1 · Баллы",
                "units-accepted-0-factor | Единица 1 · Сколько в ней основных единиц",
                "options | Варианты ответа",
                "words-most | Слов не больше",
                "nothing | nothing",
            })
    void aPlaceIsToldInWords(String name, String words) {
        assertThat(new FieldWords(Language.RU).place(name)).isEqualTo(words);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aRankingHasAsManyPlacesAsReactions(Language language) {
        Question ranking = AllTypes.named("ranking");
        List<FieldView> fields = new ArrayList<>();
        collect(blocks(QuestionWriter.write(ranking), language), fields);
        long reactions =
                fields.stream().filter(field -> field.id().endsWith("-key")).count();

        assertThat(fields)
                .filteredOn(field -> field.id().equals("reactions-0-key"))
                .allSatisfy(field -> assertThat(field.picks().get(1).items()).hasSize((int) reactions));
    }

    /** What two versions of a question are compared by: nobody has to know the form of documents. */
    @Test
    void aQuestionIsComparedByItsFields() {
        assertThat(ReadableQuestion.of(SINGLE, Language.RU))
                .contains("Вариант 1 · Текст варианта, по-русски: а\n", "Вид вопроса: Один ответ\n")
                .containsPattern("(?m)^Вариант [0-9] · Верный вариант$")
                .doesNotContain("Подсказка", "id", "true");
        assertThat(ReadableQuestion.of(
                        QuestionWriter.write(AllTypes.named("ordering")), Language.RU, id -> "что это показывает"))
                .contains(": что это показывает\n", "Сложность: лёгкий\n");
        for (Question question : AllTypes.questions("lesson", "co2-basics")) {
            if (!QuestionFields.covers(question.type())) {
                continue;
            }
            assertThat(ReadableQuestion.of(QuestionWriter.write(question), Language.EN))
                    .as(question.id())
                    .doesNotContainPattern("(?m): (?!canary)(true|matters|forgiven|[a-z]+-[a-z]+|"
                            + question.type().word() + ")$");
        }
        assertThat(ReadableQuestion.of(SINGLE + "colour: red\n", Language.RU)).isEqualTo(SINGLE + "colour: red\n");
    }

    /** A page tells what its reader has left, and knows of all that is wrong. */
    @Test
    void whatIsWrongIsToldWhereItStands() {
        Map<String, String> parts = QuestionForm.read(SINGLE).parts();
        ShownQuestion all = shown(parts, LeftFields.ALL);
        ShownQuestion some = shown(parts, LeftFields.of("options-1-text-ru"));

        assertThat(all.getProblems()).extracting(FieldProblem::place).contains("lesson", "options-1-text-ru");
        assertThat(some.getProblems()).extracting(FieldProblem::place).containsOnly("options-1-text-ru");
        assertThat(some.messages()).isEqualTo(all.messages()).hasSizeGreaterThan(2);
        assertThat(all.getOtherTypes()).containsExactly("multiple", "true-false");
    }

    private static ShownQuestion shown(Map<String, String> parts, LeftFields left) {
        return new ShownQuestion(parts, new Framework(Map.of(), List.of()), Map.of(), Language.RU, left);
    }

    private static List<FieldBlock> blocks(String document, Language language) {
        QuestionForm.Filled filled = QuestionForm.read(document);
        Map<String, String> lessons = Map.of("lesson", "Lesson");
        FieldWords words = new FieldWords(language);
        return new QuestionBlocks(
                        filled.type().orElseThrow(),
                        filled.parts(),
                        QuestionForm.problems(QuestionForm.document(filled.parts()), id -> true, lessons::containsKey),
                        words,
                        new FieldPicks(words, new Framework(Map.of(), List.of()), lessons, language))
                .blocks();
    }
}
