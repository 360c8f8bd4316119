package org.stupeni.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stupeni.platform.Json;
import org.stupeni.platform.Problem;
import org.stupeni.platform.YamlDocument;

class QuestionReaderTest {

    private static final String HEAD = """
            questions:
              - id: q1
                type: %s
                indicator: c2-a
                lesson: first
                difficulty: 2
                ask: {ru: Что?, en: What?}
            """;

    private static final String CHOICE = """
                options:
                  - {id: a, right: true, text: {ru: один, en: one}, feedback: {ru: да, en: yes}}
                  - {id: b, text: {ru: два, en: two}, feedback: {ru: нет, en: no}}
            """.indent(0);

    private static final String MATCHING = """
                pairs:
                  - {id: a, left: {ru: А, en: A}, right: {ru: один, en: one}, feedback: {ru: так, en: so}}
                  - {id: b, left: {ru: Б, en: B}, right: {ru: два, en: two}, feedback: {ru: так, en: so}}
                  - {id: c, left: {ru: В, en: C}, right: {ru: три, en: three}, feedback: {ru: так, en: so}}
                extra:
                  - {id: x, text: {ru: лишнее, en: spare}}
            """.indent(0);

    private final List<Problem> problems = new ArrayList<>();

    @Test
    void singleChoice() {
        Question question = only(HEAD.formatted("single") + CHOICE + "    feedback: {ru: всем, en: all}\n");

        assertThat(question.type()).isEqualTo(QuestionType.SINGLE);
        assertThat(question.indicator()).isEqualTo("c2-a");
        assertThat(question.lesson()).isEqualTo("first");
        assertThat(question.difficulty()).isEqualTo(2);
        assertThat(question.ask().ru()).isEqualTo("Что?");
        assertThat(question.options()).extracting(Choice.Option::id).containsExactly("a", "b");
        assertThat(question.options()).extracting(Choice.Option::right).containsExactly(true, false);
        assertThat(question.feedback().en()).isEqualTo("all");
    }

    @Test
    void trueFalse() {
        Question question = only(HEAD.formatted("true-false") + """
                    answer: false
                    when-true: {ru: нет, en: no}
                    when-false: {ru: да, en: yes}
                """);

        assertThat(question.options()).extracting(Choice.Option::id).containsExactly("true", "false");
        assertThat(question.options()).extracting(Choice.Option::right).containsExactly(false, true);
        assertThat(question.options().get(1).feedback().en()).isEqualTo("yes");
        assertThat(question.feedback()).isNull();
    }

    @Test
    void matching() {
        Question question = only(HEAD.formatted("matching") + MATCHING);

        assertThat(question.options()).isEmpty();
        assertThat(question.pairs()).extracting(Matching.Pair::id).containsExactly("a", "b", "c");
        assertThat(question.pairs().get(2).right().en()).isEqualTo("three");
        assertThat(question.extra())
                .containsExactly(new Matching.Extra("x", question.extra().get(0).text()));
    }

    @Test
    void equalResponsesHaveEqualJsonWhateverTheOrder() {
        assertThat(Json.write(Response.of("c", "a", "b"))).contains("[\"a\",\"b\",\"c\"]");
    }

    /** A good question in which one text stands in the place of another; the line is counted from the top of the file. */
    record Broken(String type, String body, String from, String to, int line, String message) {}

    @ParameterizedTest
    @MethodSource("broken")
    void aBrokenRuleIsToldWithItsLine(Broken broken) {
        String good = HEAD.formatted(broken.type()) + broken.body();
        assertThat(good).contains(broken.from());

        read(good.replace(broken.from(), broken.to()));

        assertThat(problems).containsExactly(new Problem("f.yaml", broken.line(), broken.message()));
    }

    static List<Broken> broken() {
        String no = "{id: b, text: {ru: два, en: two}, feedback: {ru: нет, en: no}}";
        return List.of(
                new Broken(
                        "single",
                        CHOICE,
                        "id: q1",
                        "id: Q1",
                        2,
                        "'Q1' is no id: lower-case Latin letters, digits and hyphens, a letter first"),
                new Broken(
                        "single",
                        CHOICE,
                        "type: single",
                        "type: essay",
                        3,
                        "'type' must be one of [cloze, dialogue, judgement, matching, multiple, numeric, open, ordering, short-text,"
                                + " single, true-false], not 'essay'"),
                new Broken(
                        "single",
                        CHOICE,
                        "indicator: c2-a",
                        "indicator: nope",
                        4,
                        "the framework has no indicator 'nope'"),
                new Broken("single", CHOICE, "lesson: first", "lesson: nope", 5, "the course has no lesson 'nope'"),
                new Broken(
                        "single",
                        CHOICE,
                        "difficulty: 2",
                        "difficulty: 4",
                        6,
                        "'difficulty' must be a whole number from 1 to 3"),
                new Broken("single", CHOICE, "en: What?", "en: ", 7, "'en' must be a text"),
                new Broken("single", CHOICE, "{id: a", "{id: b", 10, "the question has this option twice: 'b'"),
                new Broken("single", CHOICE, "en: two", "en: one", 10, "the question has this text twice"),
                new Broken(
                        "single",
                        CHOICE,
                        "right: true",
                        "right: false",
                        9,
                        "exactly one option must be right, here are 0"),
                new Broken(
                        "single",
                        CHOICE,
                        "{id: b,",
                        "{id: b, right: true,",
                        9,
                        "exactly one option must be right, here are 2"),
                new Broken("single", CHOICE, "{id: b,", "{id: b, right: maybe,", 10, "'right' must be true or false"),
                new Broken("single", CHOICE, "      - " + no + "\n", "", 9, "a question has 2 to 8 options"),
                new Broken(
                        "single",
                        CHOICE,
                        "feedback: {ru: нет, en: no}",
                        "weight: 2, feedback: {ru: нет, en: no}",
                        10,
                        "unknown key 'weight'"),
                new Broken("single", CHOICE, ", feedback: {ru: нет, en: no}", "", 10, "'feedback' is missing"),
                new Broken("single", CHOICE, "    options:", "    tip: x\n    options:", 8, "unknown key 'tip'"),
                new Broken("multiple", CHOICE, "right: true", "right: false", 9, "at least one option must be right"),
                new Broken(
                        "multiple", CHOICE, "{id: b,", "{id: b, right: true,", 9, "at least one option must be wrong"),
                new Broken(
                        "matching",
                        MATCHING,
                        "{id: b, left",
                        "{id: a, left",
                        10,
                        "the question has this pair or extra twice: 'a'"),
                new Broken(
                        "matching", MATCHING, "{id: x", "{id: a", 13, "the question has this pair or extra twice: 'a'"),
                new Broken(
                        "matching", MATCHING, "ru: лишнее", "ru: один", 13, "the question has this right side twice"),
                new Broken("matching", MATCHING, "ru: Б", "ru: А", 10, "the question has this left side twice"),
                new Broken(
                        "matching",
                        MATCHING,
                        "right: {ru: два, en: two}",
                        "right: {ru: два, en: one}",
                        10,
                        "the question has this right side twice"));
    }

    @Test
    void nineOptionsAreTooMany() {
        StringBuilder options = new StringBuilder(CHOICE);
        for (char id = 'c'; id <= 'i'; id++) {
            options.append("      - {id: %1$s, text: {ru: %1$s, en: %1$s}, feedback: {ru: н, en: n}}%n".formatted(id));
        }

        read(HEAD.formatted("single") + options);

        assertThat(problems).containsExactly(new Problem("f.yaml", 9, "a question has 2 to 8 options"));
    }

    @Test
    void twoPairsAreTooFew() {
        read(HEAD.formatted("matching") + MATCHING.replaceAll("(?m)^ *- \\{id: c.*\n", ""));

        assertThat(problems).containsExactly(new Problem("f.yaml", 9, "a matching question has 3 to 6 pairs"));
    }

    @Test
    void trueFalseNeedsAnswerAndFeedback() {
        read(HEAD.formatted("true-false"));

        assertThat(problems)
                .extracting(Problem::message)
                .containsExactly("'answer' is missing", "'when-true' is missing", "'when-false' is missing");
    }

    @Test
    void idsAreUniqueInAllFilesOfACourse() {
        QuestionReader reader = reader();
        reader.read(document(HEAD.formatted("single") + CHOICE));
        reader.read(document(HEAD.formatted("single") + CHOICE));

        assertThat(problems).containsExactly(new Problem("f.yaml", 2, "the course has a question 'q1' already"));
    }

    @Test
    void aFileNeedsItsList() {
        read("question: x\n");

        assertThat(problems)
                .extracting(Problem::message)
                .containsExactly("'questions' is missing", "unknown key 'question'");
    }

    private Question only(String yaml) {
        List<Question> questions = read(yaml);
        assertThat(problems).isEmpty();
        assertThat(questions).hasSize(1);
        return questions.get(0);
    }

    private List<Question> read(String yaml) {
        return reader().read(document(yaml));
    }

    private static QuestionReader reader() {
        return new QuestionReader("c2-a"::equals, "first"::equals);
    }

    private YamlDocument document(String yaml) {
        return YamlDocument.read("f.yaml", yaml, problems::add).orElseThrow();
    }
}
