package org.stupeni.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
        "MULTIPLE,   A B c d,    A B x,    1",
    })
    void choosing(QuestionType type, String options, String chosen, BigDecimal points) {
        Question question = question(
                type,
                Arrays.stream(options.split(" "))
                        .map(id ->
                                new Question.Option(id.toLowerCase(), Character.isUpperCase(id.charAt(0)), TEXT, null))
                        .toList(),
                List.of());
        String[] ids = chosen.isEmpty() ? new String[0] : chosen.toLowerCase().split(" ");
        assertThat(Scoring.points(question, Response.of(ids))).isEqualByComparingTo(points);
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
        Question question = question(
                QuestionType.MATCHING,
                List.of(),
                List.of("a", "b", "c").stream()
                        .map(id -> new Question.Pair(id, TEXT, TEXT, null))
                        .toList());
        Map<String, String> matched = given.isEmpty()
                ? Map.of()
                : Arrays.stream(given.split(" "))
                        .map(pair -> pair.split("="))
                        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        assertThat(Scoring.points(question, Response.matching(matched))).isEqualByComparingTo(points);
    }

    @Test
    void everyScoreHasTheSameScale() {
        Question question =
                question(QuestionType.SINGLE, List.of(new Question.Option("a", true, TEXT, null)), List.of());
        assertThat(Scoring.points(question, Response.of("a")).scale()).isEqualTo(Scoring.SCALE);
        assertThat(Scoring.points(question, Response.NONE).scale()).isEqualTo(Scoring.SCALE);
    }

    private static Question question(QuestionType type, List<Question.Option> options, List<Question.Pair> pairs) {
        List<Question.Extra> extra = type == QuestionType.MATCHING ? List.of(new Question.Extra("x", TEXT)) : List.of();
        return new Question("q", type, "i", "l", 1, TEXT, options, pairs, extra, null);
    }
}
