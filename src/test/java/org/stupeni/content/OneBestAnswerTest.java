package org.stupeni.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OneBestAnswerTest {

    private final OneBestAnswer rule = new OneBestAnswer();

    @Test
    void oneRightOptionIsAsItShouldBe() {
        assertThat(Shelf.of().bank(Shelf.single("q", "Что?", "Так", "Иначе")).problems(rule))
                .isEmpty();
    }

    @Test
    void twoRightOptionsAreOneTooMany() {
        String two = Shelf.single("q", "Что?", "Так", "Иначе", "Никак").replace("{id: o1,", "{id: o1, right: true,");

        assertThat(Shelf.of().bank(two).problems(rule)).containsExactly("one option is right, here are 2");
    }

    @Test
    void optionsThatSayTheSameAreBothRightOrBothWrong() {
        assertThat(Shelf.of()
                        .bank(Shelf.single("q", "Что?", "Ещё раз", "Так", "еще раз."))
                        .problems(rule))
                .containsExactly("two options say the same: еще раз.");
    }

    @Test
    void aGapHasOneRightOptionToo() {
        String gap = Shelf.head("q", "cloze", "Дополните") + """
                text: {ru: "Это {{one}}", en: "It is {{one}}"}
                gaps:
                  - {id: one, options: [{id: a, right: true, text: {ru: а, en: a}}, {id: b, right: true, text: {ru: б, en: b}}]}
                """;

        assertThat(Shelf.of().bank(gap).problems(rule)).containsExactly("gap one: one option is right, here are 2");
    }

    @Test
    void twoReactionsShareTheHighestRating() {
        String rated = Shelf.head("q", "judgement", "Вот случай") + """
                credit: distance
                reactions:
                  - {id: a, key: 4, text: {ru: а, en: a}, feedback: {ru: а, en: a}}
                  - {id: b, key: 4, text: {ru: б, en: b}, feedback: {ru: б, en: b}}
                  - {id: c, key: 1, text: {ru: в, en: c}, feedback: {ru: в, en: c}}
                """;

        assertThat(Shelf.of().bank(rated).problems(rule))
                .containsExactly("one reaction is rated best, here are 2 with 4: [a, b]");
        assertThat(Shelf.of()
                        .bank(rated.replace("{id: b, key: 4", "{id: b, key: 3"))
                        .problems(rule))
                .isEmpty();
    }
}
