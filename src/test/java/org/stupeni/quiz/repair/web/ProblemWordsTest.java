package org.stupeni.quiz.repair.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stupeni.platform.Language;
import org.stupeni.platform.Problem;
import org.stupeni.platform.YamlDocument;
import org.stupeni.question.QuestionReader;

class ProblemWordsTest {

    private static final String HEAD =
            "{id: q, indicator: none, lesson: none, difficulty: 9, ask: {ru: x}, hint: no, other: 1, type: ";

    @Test
    void aSentenceComesInTheReadersLanguage() {
        assertThat(ProblemWords.of("'ask' is missing", Language.RU)).isEqualTo("не хватает «ask»");
        assertThat(ProblemWords.of("'ask' is missing", Language.EN)).isEqualTo("'ask' is missing");
        assertThat(ProblemWords.of("'difficulty' must be a whole number from 1 to 3", Language.RU))
                .isEqualTo("«difficulty» должно быть целым числом от 1 до 3");
        assertThat(ProblemWords.of("something quite new", Language.RU)).isEqualTo("something quite new");
    }

    /** Everything a reader can say has its sentence. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "- no mapping",
                "{id: 'a b', type: single, options: [{id: a, text: {ru: а, en: a}, right: 3}]}",
                "{id: q, type: never}",
                HEAD + "single, options: [{id: a, text: {ru: а, en: a}}, {id: a, text: {ru: а, en: a}}]}",
                HEAD + "multiple, credit: x, options: [{id: a, right: true}]}",
                HEAD + "true-false}",
                HEAD + "matching, pairs: [], extra: 3}",
                HEAD + "ordering, credit: relative, steps: [{id: a}]}",
                HEAD + "numeric, values: [{value: x, tolerance: y}, {value: 3, points: 0}, {value: 3, points: 0}],"
                        + " units: {without: 4, accepted: [{name: {ru: а, en: a}, factor: 3}, {name: {ru: а, en: b}, factor: 2}]}}",
                HEAD + "short-text, answers: [{text: {ru: а, en: a}, points: 0}, {text: {ru: а, en: b}, points: 0}]}",
                HEAD + "cloze, text: {ru: '{{a}} {{a}} {{z}}', en: 'b'}, gaps: [{id: a}, {id: b, values: []}]}",
                HEAD + "open, words: {most: 3, fewest: 9}, rubric: [{id: a, title: {ru: а, en: a}, steps:"
                        + " [{points: 1, text: {ru: а, en: a}}, {points: 1, text: {ru: б, en: b}}]}]}",
                HEAD
                        + "judgement, credit: rank-distance, reactions: [{id: a, key: 1}, {id: b, key: 1}, {id: c, key: 9}]}",
                HEAD + "dialogue, nodes: [{id: a, state: {ru: а, en: a}, says: {ru: а, en: a}, replies: [{id: r, text:"
                        + " {ru: а, en: a}, points: {none: 3}, to: nowhere}, {id: s, text: {ru: б, en: b}, to: a}]}], endings: [{id: e}]}",
            })
    void everyProblemHasASentence(String document) {
        List<Problem> problems = new ArrayList<>();
        YamlDocument.read("", document, problems::add)
                .ifPresent(place -> new QuestionReader(id -> false, id -> false).readOne(place));

        assertThat(problems)
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(ProblemWords.known(problem.message(), Language.RU))
                        .as(problem.message())
                        .isPresent());
    }
}
