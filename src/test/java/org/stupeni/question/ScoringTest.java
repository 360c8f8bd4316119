package org.stupeni.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stupeni.platform.LocalText;

class ScoringTest {

    private static final LocalText TEXT = new LocalText("т", "t");

    /** Right options are written in capitals: {@code A b c}. */
    @ParameterizedTest(name = "{0} of {1}, chosen {2}: {3}")
    @CsvSource({
        "SINGLE,     A b c d,    A,        1",
        "SINGLE,     A b c d,    b,        0",
        "SINGLE,     A b c d,    '',       0",
        "SINGLE,     A b c d,    A b,      0",
        "SINGLE,     A b c d,    x,        0",
        "TRUE_FALSE, T f,        T,        1",
        "TRUE_FALSE, T f,        f,        0",
        "TRUE_FALSE, T f,        T f,      0",
        "TRUE_FALSE, T f,        '',       0",
        "MULTIPLE,   A B c d,    A B,      1",
        "MULTIPLE,   A B c d,    A,        0.5",
        "MULTIPLE,   A B c d,    A c,      0",
        "MULTIPLE,   A B c d,    A B c,    0.5",
        "MULTIPLE,   A B c d,    A B c d,  0",
        "MULTIPLE,   A B c d,    c d,      0",
        "MULTIPLE,   A B c d,    '',       0",
        "MULTIPLE,   A B C d,    A B,      0.6667",
        "MULTIPLE,   A b c d,    A b,      0.6667",
        "MULTIPLE,   A B C d e f, A B C d, 0.6667",
        // Two thirds less one third is one third: rounded once, at the end.
        "MULTIPLE,   A B C d e f, A B d,   0.3333",
        "MULTIPLE,   A B c d,    A B x,    1",
    })
    void choosing(QuestionType type, String options, String chosen, BigDecimal points) {
        assertThat(points(new Choice(type, options(options)), chosen(chosen))).isEqualByComparingTo(points);
    }

    /** Five options of which A and B are right, as the multiple true-false items of Albanese and Sabers have five statements. */
    @ParameterizedTest(name = "{0}, chosen {1}: {2}")
    @CsvSource({
        "ALL_OR_NOTHING,    A B,       1",
        "ALL_OR_NOTHING,    A,         0",
        "ALL_OR_NOTHING,    A B c,     0",
        "ALL_OR_NOTHING,    A B x,     0",
        "ALL_OR_NOTHING,    '',        0",
        "RIGHT_MINUS_WRONG, A B,       1",
        "RIGHT_MINUS_WRONG, A,         0.5",
        "RIGHT_MINUS_WRONG, A B c,     0.6667",
        "RIGHT_MINUS_WRONG, A c,       0.1667",
        "RIGHT_MINUS_WRONG, A B c d e, 0",
        "PER_OPTION,        A B,       1",
        "PER_OPTION,        A,         0.8",
        "PER_OPTION,        A B c,     0.8",
        "PER_OPTION,        A c,       0.6",
        "PER_OPTION,        c,         0.4",
        "PER_OPTION,        c d e,     0",
        "PER_OPTION,        A B c d e, 0.4",
        "PER_OPTION,        '',        0",
    })
    void credit(Choice.Credit credit, String chosen, BigDecimal points) {
        assertThat(points(new Choice(QuestionType.MULTIPLE, credit, options("A B c d e")), chosen(chosen)))
                .isEqualByComparingTo(points);
    }

    /** Pairs {@code a}, {@code b}, {@code c}; {@code x} is an extra. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "a=a b=b c=c, 1",
        "a=a b=b,     0.6667",
        "a=a b=c c=b, 0.3333",
        "a=b b=c c=a, 0",
        "a=a b=a c=a, 0.3333",
        "a=x b=x c=c, 0.3333",
        "'',          0",
    })
    void matching(String given, BigDecimal points) {
        Matching matching = new Matching(
                List.of("a", "b", "c").stream()
                        .map(id -> new Matching.Pair(id, TEXT, TEXT, null))
                        .toList(),
                List.of(new Matching.Extra("x", TEXT)));
        assertThat(points(matching, Response.matching(pairs(given)))).isEqualByComparingTo(points);
    }

    /** The right order is {@code a b c d}: six pairs. */
    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "ALL_OR_NOTHING, a b c d, 1",
        "ALL_OR_NOTHING, a b d c, 0",
        "ALL_OR_NOTHING, a b c,   0",
        "RELATIVE,       a b c d, 1",
        "RELATIVE,       a b d c, 0.8333",
        "RELATIVE,       b a d c, 0.6667",
        "RELATIVE,       d a b c, 0.5",
        "RELATIVE,       d c b a, 0",
        "RELATIVE,       a b,     0.1667",
        "RELATIVE,       a d,     0.1667",
        "RELATIVE,       a,       0",
        "RELATIVE,       x a y b, 0.1667",
        "RELATIVE,       '',      0",
    })
    void ordering(Ordering.Credit credit, String given, BigDecimal points) {
        Ordering ordering = new Ordering(
                credit,
                List.of("a", "b", "c", "d").stream()
                        .map(id -> new Ordering.Step(id, TEXT, null))
                        .toList());
        assertThat(points(ordering, Response.ordered(words(given)))).isEqualByComparingTo(points);
    }

    /** Kendall's own example (Biometrika 30, 1938): ten ranked pupils, 4 7 2 10 3 6 8 1 5 9, have tau = 5/45, that is (1 + 1/9) / 2. */
    @Test
    void relativeOrderIsKendallsTau() {
        List<String> given = List.of("4", "7", "2", "10", "3", "6", "8", "1", "5", "9");
        Ordering ordering = new Ordering(
                Ordering.Credit.RELATIVE,
                IntStream.rangeClosed(1, 10)
                        .mapToObj(i -> new Ordering.Step(String.valueOf(i), TEXT, null))
                        .toList());
        assertThat(points(ordering, Response.ordered(given))).isEqualByComparingTo("0.5556");
    }

    /** Key 1, 3 and 5: the distances possible are 4, 2 and 4. */
    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "DISTANCE, a=1 b=3 c=5, 1",
        "DISTANCE, a=2 b=3 c=5, 0.9167",
        "DISTANCE, a=1 b=2 c=5, 0.8333",
        "DISTANCE, a=1 b=3 c=1, 0.6667",
        "DISTANCE, a=5 b=5 c=1, 0",
        "DISTANCE, a=3 b=3 c=3, 0.6667",
        "DISTANCE, a=1,         0.3333",
        "DISTANCE, a=0 b=6 c=x, 0",
        "NEAR,     a=1 b=3 c=5, 1",
        "NEAR,     a=2 b=3 c=5, 0.8333",
        "NEAR,     a=2 b=4 c=4, 0.5",
        "NEAR,     a=3 b=1 c=3, 0",
        "NEAR,     b=3,         0.3333",
        "NEAR,     '',          0",
    })
    void rating(Judgement.Credit credit, String given, BigDecimal points) {
        assertThat(points(judgement(credit, 1, 3, 5), Response.matching(pairs(given))))
                .isEqualByComparingTo(points);
    }

    /** From a key of 2 the farthest rating is 5, three steps off. */
    @ParameterizedTest
    @CsvSource({"1, 0.6667", "2, 1", "3, 0.6667", "4, 0.3333", "5, 0"})
    void theDistanceIsMeasuredByTheFarthestFromThatKey(String rating, BigDecimal points) {
        assertThat(points(judgement(Judgement.Credit.DISTANCE, 2), Response.matching(Map.of("a", rating))))
                .isEqualByComparingTo(points);
    }

    /** The best is a, then b, c, d; the largest sum of squares is 20. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "a b c d, 1",
        "b a c d, 0.9",
        "a c b d, 0.9",
        "b a d c, 0.8",
        "d b c a, 0.1",
        "d c b a, 0",
        "a b c,   0.55",
        "a,       0.15",
        "'',      0",
    })
    void ranking(String given, BigDecimal points) {
        assertThat(points(judgement(Judgement.Credit.RANK_DISTANCE, 1, 2, 3, 4), Response.ordered(words(given))))
                .isEqualByComparingTo(points);
    }

    @Test
    void onlyAPersonTellsWhatAnOpenAnswerIsWorth() {
        Question question = question(new Open(0, 200, List.of(), null));
        assertThat(Scoring.points(question, typed("x"))).isEmpty();
        assertThat(Scoring.points(question, Response.NONE)).contains(new BigDecimal("0.0000"));
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "'Раз, два — три.', 3", "кое-что и don't, 3", "12.5 %, 1"})
    void wordsAreCounted(String text, int words) {
        assertThat(Open.words(text)).isEqualTo(words);
    }

    @Test
    void everyScoreHasTheSameScale() {
        Choice choice = new Choice(QuestionType.SINGLE, List.of(new Choice.Option("a", true, TEXT, null)));
        assertThat(points(choice, Response.of("a")).scale()).isEqualTo(Scoring.SCALE);
        assertThat(points(choice, Response.of("b")).scale()).isEqualTo(Scoring.SCALE);
        assertThat(points(choice, Response.NONE).scale()).isEqualTo(Scoring.SCALE);
        assertThat(points(
                                Numeric.of(new Numeric.Value(
                                        BigDecimal.TEN, BigDecimal.ZERO, false, BigDecimal.ONE, null)),
                                Response.typing(Map.of("number", "10")))
                        .scale())
                .isEqualTo(Scoring.SCALE);
    }

    private static Judgement judgement(Judgement.Credit credit, int... keys) {
        return new Judgement(
                credit,
                IntStream.range(0, keys.length)
                        .mapToObj(i -> new Judgement.Reaction(String.valueOf((char) ('a' + i)), TEXT, keys[i], null))
                        .toList());
    }

    private static List<Choice.Option> options(String options) {
        return words(options).stream()
                .map(id -> new Choice.Option(id.toLowerCase(), Character.isUpperCase(id.charAt(0)), TEXT, null))
                .toList();
    }

    private static Response chosen(String chosen) {
        return Response.of(words(chosen.toLowerCase()).toArray(String[]::new));
    }

    private static Response typed(String text) {
        return Response.typing(Map.of("text", text));
    }

    private static Map<String, String> pairs(String given) {
        return words(given).stream()
                .map(pair -> pair.split("="))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(" "));
    }

    private static BigDecimal points(Task task, Response response) {
        return Scoring.points(question(task), response).orElseThrow();
    }

    private static Question question(Task task) {
        return new Question("q", "i", "l", 1, TEXT, null, task);
    }
}
