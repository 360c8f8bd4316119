package org.stupeni.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stupeni.platform.LocalText;

class GuessTest {

    private static final LocalText TEXT = new LocalText("текст", "text");

    /** Of the fifteen sets of four options one is right; two right less two wrong earns 1, 1/2 and nothing for the rest. */
    @ParameterizedTest
    @CsvSource({
        "TRUE_FALSE, ALL_OR_NOTHING, 2, 1, 0.5",
        "SINGLE, ALL_OR_NOTHING, 4, 1, 0.25",
        "MULTIPLE, ALL_OR_NOTHING, 4, 2, 0.0666667",
        "MULTIPLE, RIGHT_MINUS_WRONG, 4, 2, 0.2",
        "MULTIPLE, PER_OPTION, 4, 2, 0.5"
    })
    void choices(QuestionType type, Choice.Credit credit, int options, int right, double share) {
        assertThat(Guess.of(choice(type, credit, options, right)).orElseThrow()).isCloseTo(share, within(1e-6));
    }

    @Test
    void tooManySetsAreNotCounted() {
        assertThat(Guess.of(choice(QuestionType.MULTIPLE, Choice.Credit.PER_OPTION, 13, 6)))
                .isEmpty();
    }

    private static Choice choice(QuestionType type, Choice.Credit credit, int options, int right) {
        return new Choice(
                type,
                credit,
                IntStream.range(0, options)
                        .mapToObj(place -> new Choice.Option("o" + place, place < right, TEXT, null))
                        .toList());
    }

    /** The ratings: a key at the end earns a half on average, one in the middle 0.4, one beside the end 8/15. */
    @ParameterizedTest
    @CsvSource({
        "ordering, 0.5",
        "numeric, 0",
        "short-text, 0",
        "cloze, 0.1666667",
        "rating, 0.4777778",
        "ranking, 0.5",
        "dialogue, 0.25"
    })
    void everyType(String name, double share) {
        assertThat(Guess.of(AllTypes.named(name).task()).orElseThrow()).isCloseTo(share, within(1e-4));
    }

    /** Every order of three, each as likely, scored one by one. */
    @ParameterizedTest
    @CsvSource({"ordering", "ranking"})
    void ordersAreTheMeanOfAllOrders(String name) {
        Task task = AllTypes.named(name).task();
        List<String> ids = task instanceof Ordering ordering
                ? ordering.steps().stream().map(Ordering.Step::id).toList()
                : ((Judgement) task)
                        .reactions().stream().map(Judgement.Reaction::id).toList();
        double mean = Stream.of("012", "021", "102", "120", "201", "210")
                .map(order -> order.chars().mapToObj(c -> ids.get(c - '0')).toList())
                .mapToDouble(order ->
                        task.points(Response.ordered(order)).orElseThrow().doubleValue())
                .average()
                .orElseThrow();
        assertThat(Guess.of(task).orElseThrow()).isCloseTo(mean, within(1e-4));
    }

    @Test
    void onlyOneOrderOfThreeIsRight() {
        Ordering relative = (Ordering) AllTypes.named("ordering").task();
        assertThat(Guess.of(new Ordering(Ordering.Credit.ALL_OR_NOTHING, relative.steps()))
                        .orElseThrow())
                .isCloseTo(1.0 / 6, within(1e-9));
    }

    @Test
    void aRightSideIsOneOfAll() {
        List<Matching.Pair> pairs = IntStream.range(0, 3)
                .mapToObj(place -> new Matching.Pair("p" + place, TEXT, TEXT, null))
                .toList();
        assertThat(Guess.of(new Matching(pairs, List.of(new Matching.Extra("e", TEXT))))
                        .orElseThrow())
                .isCloseTo(0.25, within(1e-9));
    }

    @Test
    void whatAPersonMarksCannotBeTold() {
        assertThat(Guess.of(AllTypes.named("open").task())).isEmpty();
    }
}
