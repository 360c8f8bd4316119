package org.stupeni.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LongestKeyTest {

    private final LongestKey rule = new LongestKey();

    @Test
    void aThirdMayHaveTheKeyAsTheLongest() {
        assertThat(Shelf.of()
                        .bank(longest("q1"), shortest("q2"), shortest("q3"))
                        .problems(rule))
                .isEmpty();
    }

    @Test
    void moreThanAThirdGivesTheKeyAway() {
        assertThat(Shelf.of().bank(longest("q1"), longest("q2"), shortest("q3")).problems(rule))
                .containsExactly(
                        "the key is the longest in 2 of 3 items, ru", "the key is the longest in 2 of 3 items, en");
    }

    @Test
    void aKeyAsLongAsAnotherOptionIsNotTheLongest() {
        assertThat(Shelf.of()
                        .bank(Shelf.single("q", "Что?", "Слово", "Олово", "Да"))
                        .problems(rule))
                .isEmpty();
    }

    @Test
    void situationsAreCountedOverTheCourse() {
        String[] items = {
            situation("s1", "Длинная реакция"), situation("s2", "Длинная реакция"), situation("s3", "Кратко"),
            shortest("q1"), shortest("q2"), shortest("q3")
        };

        assertThat(Shelf.of().bank(items).problems(rule))
                .containsExactly(
                        "the key is the longest in 2 of 3 situations, ru",
                        "the key is the longest in 2 of 3 situations, en");
        items[1] = situation("s2", "Кратко");
        assertThat(Shelf.of().bank(items).problems(rule)).isEmpty();
    }

    @Test
    void ofTwoItemsNoShareIsTold() {
        assertThat(Shelf.of().bank(longest("q1"), longest("q2")).problems(rule)).isEmpty();
    }

    private static String longest(String id) {
        return Shelf.single(id, id, "Длинный ответ", "Короткий", "Нет");
    }

    private static String shortest(String id) {
        return Shelf.single(id, id, "Нет", "Короткий", "Длинный ответ");
    }

    private static String situation(String id, String best) {
        return Shelf.head(id, "judgement", id) + """
                credit: distance
                reactions:
                  - {id: a, key: 5, text: {ru: %1$s, en: %1$s}, feedback: {ru: а, en: a}}
                  - {id: b, key: 2, text: {ru: Реакция, en: Reaction}, feedback: {ru: б, en: b}}
                  - {id: c, key: 1, text: {ru: Иная, en: Another}, feedback: {ru: в, en: c}}
                """.formatted(best);
    }
}
