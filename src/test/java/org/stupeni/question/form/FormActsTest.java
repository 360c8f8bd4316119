package org.stupeni.question.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stupeni.platform.YamlDocument;
import org.stupeni.platform.fields.FormParts;
import org.stupeni.question.AllTypes;
import org.stupeni.question.QuestionReader;
import org.stupeni.question.QuestionType;
import org.stupeni.question.QuestionWriter;

class FormActsTest {

    private static final String CHOICE = """
            type: single
            options:
              - {id: a, right: true, text: {ru: один, en: one}, feedback: {ru: да, en: yes}}
              - {id: b, text: {ru: два, en: two}, feedback: {ru: нет, en: no}}
            """;

    @ParameterizedTest
    @CsvSource({
        "up:options-1, b a",
        "down:options-0, b a",
        "up:options-0, a b",
        "down:options-1, a b",
        "remove:options-0, b",
        "remove:options-7, a b",
        "remove:nothing, a b",
        "add:options, a b c",
        "add:nothing, a b",
        "add:options-0, a b",
        "add:ask, a b",
        "type:dialogue, a b",
        "type:never, a b",
        "never, a b",
        ":, a b"
    })
    void partsAreMoved(String act, String ids) {
        Map<String, String> after = after(parts(CHOICE), act);

        assertThat(String.join(" ", ids(after, "options"))).isEqualTo(ids);
    }

    @Test
    void whatIsMovedTakesAllThatItSays() {
        Map<String, String> after = after(parts(CHOICE), "up:options-1");

        assertThat(after)
                .containsEntry("options-0-text-ru", "два")
                .containsEntry("options-0-right", "")
                .containsEntry("options-1-feedback-en", "yes")
                .containsEntry("options-1-right", "true");
    }

    /** What was typed just before goes with the deed. */
    @Test
    void whatWasTypedIsKeptByADeed() {
        Map<String, String> typed = new LinkedHashMap<>(parts(CHOICE));
        typed.put("options-1-text-ru", "двое");

        assertThat(after(typed, "up:options-1")).containsEntry("options-0-text-ru", "двое");
    }

    @Test
    void aListEndsWhereItsTypeSaysSo() {
        Map<String, String> parts = parts(CHOICE);
        for (int i = 0; i < 20; i++) {
            parts = after(parts, "add:options");
        }
        assertThat(ids(parts, "options")).containsExactly("a", "b", "c", "d", "e", "f", "g", "h");
    }

    /** Every list of every type gets a part that its reader misses nothing of but words and numbers. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ordering steps",
                "numeric values",
                "numeric units-accepted",
                "short-text answers",
                "cloze gaps",
                "cloze gaps-2-options",
                "open rubric",
                "open rubric-0-steps",
                "rating reactions"
            })
    void everyListCanBeAddedTo(String list) {
        String[] words = list.split(" ");
        Map<String, String> before = QuestionForm.read(QuestionWriter.write(AllTypes.named(words[0])))
                .parts();

        Map<String, String> after = after(before, "add:" + words[1]);

        int number = new FormParts(before).items(words[1]).size();
        assertThat(new FormParts(after).items(words[1])).hasSize(number + 1);
        String document = QuestionForm.document(after);
        assertThat(YamlDocument.read("", document, problem -> {})
                        .flatMap(read -> new QuestionReader(id -> true, id -> true).readOne(read)))
                .isPresent();
        assertThat(QuestionForm.problems(document, id -> true, id -> true)).isNotEmpty();
    }

    @Test
    void aNewGapStandsInBothTexts() {
        Map<String, String> after = after(
                QuestionForm.read("type: cloze\ntext: {ru: Да, en: ''}\ngaps: []\n")
                        .parts(),
                "add:gaps");

        assertThat(after)
                .containsEntry("text-ru", "Да {{a}}")
                .containsEntry("text-en", "{{a}}")
                .containsEntry("gaps-0-kind", "answers")
                .containsKey("gaps-0-answers-0-text-ru");
    }

    @Test
    void aNewCriterionHasStepsAndAFirstUnitIsTheUnitOfTheValues() {
        assertThat(after(QuestionForm.read("type: open").parts(), "add:rubric"))
                .containsEntry("rubric-0-steps-0-points", "0")
                .containsEntry("rubric-0-steps-1-points", "1");
        assertThat(after(QuestionForm.read("type: numeric").parts(), "add:units-accepted"))
                .containsEntry("units-accepted-0-factor", "1")
                .containsEntry("units-without", "0.5");
    }

    @Test
    void aTypeIsChangedWhereNothingThatMattersIsLost() {
        assertThat(FormActs.types(parts(CHOICE))).containsExactly(QuestionType.MULTIPLE, QuestionType.TRUE_FALSE);
        Map<String, String> multiple = after(parts(CHOICE), "type:multiple");
        assertThat(multiple).containsEntry("type", "multiple").containsEntry("options-1-text-en", "two");
        Map<String, String> statement = after(multiple, "type:true-false");
        assertThat(statement)
                .containsEntry("answer", "true")
                .containsEntry("when-true-en", "yes")
                .containsEntry("when-false-ru", "нет")
                .doesNotContainKey("options-0-text-ru");
        Map<String, String> single = after(statement, "type:single");
        assertThat(single)
                .containsEntry("type", "single")
                .containsEntry("options-0-right", "true")
                .containsEntry("options-1-text-ru", "Неверно")
                .containsEntry("options-1-feedback-en", "no");
        assertThat(FormActs.types(after(parts(CHOICE), "add:options"))).containsExactly(QuestionType.MULTIPLE);
        assertThat(FormActs.types(parts("type: open"))).isEmpty();
        assertThat(FormActs.types(Map.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"options, options-0-text-ru, раз", "values, values-0-value, раз"})
    void aGapOfAnotherKindKeepsItsWords(String kind, String name, String value) {
        Map<String, String> typed = new LinkedHashMap<>(QuestionForm.read(
                        "type: cloze\ngaps: [{id: a, answers: [{text: {ru: раз, en: one}}, {text: {ru: два, en: two}, points: 0}]}]")
                .parts());
        typed.put("gaps-0-kind", kind);
        Map<String, String> after =
                QuestionForm.read(QuestionForm.document(typed)).parts();

        assertThat(after).containsEntry("gaps-0-" + name, value).containsEntry("gaps-0-kind", kind);
        assertThat(new FormParts(after).items("gaps-0-answers")).isEmpty();
        if (kind.equals("options")) {
            assertThat(after)
                    .containsEntry("gaps-0-options-0-right", "true")
                    .containsEntry("gaps-0-options-1-right", "");
            Map<String, String> back = new LinkedHashMap<>(after);
            back.put("gaps-0-kind", "answers");
            assertThat(QuestionForm.read(QuestionForm.document(back)).parts())
                    .containsEntry("gaps-0-answers-0-points", "")
                    .containsEntry("gaps-0-answers-1-points", "0");
        }
    }

    private static Map<String, String> parts(String document) {
        return QuestionForm.read(document).parts();
    }

    private static Map<String, String> after(Map<String, String> parts, String act) {
        Map<String, String> typed = new LinkedHashMap<>(parts);
        typed.put(QuestionForm.ACT, act);
        return QuestionForm.read(QuestionForm.document(typed)).parts();
    }

    private static List<String> ids(Map<String, String> parts, String list) {
        FormParts read = new FormParts(parts);
        return read.items(list).stream().map(item -> read.text(item + "-id")).toList();
    }
}
