package org.stupeni.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplainedAnswersTest {

    private final ExplainedAnswers rule = new ExplainedAnswers();

    @Test
    void everyOptionHasItsFeedback() {
        String question = Shelf.single("q", "Что?", "Так", "Иначе");

        assertThat(Shelf.of().bank(question).problems(rule)).isEmpty();
        assertThat(Shelf.of()
                        .bank(question.replaceFirst(", feedback: \\{[^}]*}", ""))
                        .problems(rule))
                .containsExactly("no feedback to option o0");
    }

    @Test
    void aNumberIsExplainedByItsPartsOrAsAWhole() {
        String number = Shelf.head("q", "numeric", "Сколько?") + "values: [{value: 3}]\n";

        assertThat(Shelf.of().bank(number).problems(rule))
                .containsExactly("no feedback to value 3", "no feedback to any other number (otherwise)");
        assertThat(Shelf.of().bank(number + "feedback: {ru: Три, en: Three}\n").problems(rule))
                .isEmpty();
    }

    @Test
    void stepsAndWordsAndGapsAsWell() {
        String steps = Shelf.head("q1", "ordering", "Порядок?")
                + "credit: relative\nsteps: [{id: a, text: {ru: а, en: a}}, {id: b, text: {ru: б, en: b}}, {id: c, text: {ru: в, en: c}, feedback: {ru: г, en: d}}]\n";
        String words = Shelf.head("q2", "short-text", "Слово?")
                + "answers: [{text: {ru: эмпатия, en: empathy}, feedback: {ru: г, en: d}}]\n";
        String gaps = Shelf.head("q3", "cloze", "Дополните")
                + "text: {ru: \"{{one}}\", en: \"{{one}}\"}\ngaps: [{id: one, values: [{value: 3, feedback: {ru: г, en: d}}], otherwise: {ru: г, en: d}}]\n";

        assertThat(Shelf.of().bank(steps, words, gaps).problems(rule))
                .containsExactly(
                        "no feedback to step a",
                        "no feedback to step b",
                        "no feedback to any other answer (otherwise)");
    }

    @Test
    void whatAClientIsToldLeadsToAWord() {
        String dialogue = Shelf.head("q", "dialogue", "Поговорите") + """
                nodes:
                  - id: start
                    state: {ru: зол, en: angry}
                    says: {ru: Ну, en: Well}
                    replies:
                      - {id: a, text: {ru: а, en: a}, points: {li2-a: 1}, to: end, feedback: {ru: а, en: a}}
                      - {id: b, text: {ru: б, en: b}, to: end}
                endings:
                  - {id: end, state: {ru: ушёл, en: gone}, says: {ru: Всё, en: Bye}, points: 0}
                """;

        assertThat(Shelf.of().bank(dialogue).problems(rule))
                .containsExactly("no feedback to reply b", "no feedback to ending end");
    }

    @ParameterizedTest
    @CsvSource({
        "Верно. Так и есть., Just so., 1",
        "Так и есть., Wrong: it is not., 1",
        "«Неверно» сказал бы каждый., Anybody would say so., 0",
        "'Верно, но поздно.', 'True, but late.', 0"
    })
    void thePageSaysTheVerdict(String ru, String en, int problems) {
        String question =
                Shelf.single("q", "Что?", "Так", "Иначе") + "feedback: {ru: \"%s\", en: \"%s\"}\n".formatted(ru, en);

        assertThat(Shelf.of().bank(question).problems(rule)).hasSize(problems);
    }
}
