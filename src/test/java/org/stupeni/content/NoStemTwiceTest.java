package org.stupeni.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NoStemTwiceTest {

    private final NoStemTwice rule = new NoStemTwice();

    @Test
    void twoQuestionsAskTheSameInOtherLetters() {
        String first = Shelf.single("q1", "Что ещё сказать?", "Так", "Иначе");

        assertThat(Shelf.of()
                        .bank(first, Shelf.single("q2", "что еще сказать", "Да", "Нет"))
                        .problems(rule))
                .containsExactly(
                        "asks the same as q1 in c/bank/one.yaml, ru", "asks the same as q1 in c/bank/one.yaml, en");
        assertThat(Shelf.of()
                        .bank(first, Shelf.single("q2", "Что ещё делать?", "Да", "Нет"))
                        .problems(rule))
                .isEmpty();
    }

    @Test
    void theTextWithGapsBelongsToTheStem() {
        String cloze = Shelf.head("q1", "cloze", "Дополните")
                + "text: {ru: \"Раз {{a}}\", en: \"One {{a}}\"}\ngaps: [{id: a, values: [{value: 1}]}]\n";

        assertThat(Shelf.of()
                        .bank(
                                cloze,
                                cloze.replace("q1", "q2").replace("Раз", "Два").replace("One", "Two"))
                        .problems(rule))
                .isEmpty();
    }
}
