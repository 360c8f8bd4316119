package org.stupeni.course;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stupeni.course.media.TestPictures;
import org.stupeni.framework.Framework;
import org.stupeni.platform.Language;
import org.stupeni.platform.Problem;
import org.stupeni.platform.ProblemWords;
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

    /** What the reader of a course can say of a draft, which it reads from memory. */
    @Test
    void everyProblemOfACourseHasASentence() {
        Map<String, byte[]> files = new HashMap<>();
        files.put("c/course.yaml", "competency: none\ntitle: 3\n".getBytes(UTF_8));
        files.put("c/01-m/module.yaml", "title: {ru: а, en: a}\nlessons: [{id: a, minutes: 99}]\n".getBytes(UTF_8));
        files.put("c/02-n/module.yaml", "lessons: []\n".getBytes(UTF_8));
        String lesson = """

                # one

                <b>x</b> ![](a.de.svg) [x](http://x) [y](lesson:none)

                ![](missing.LANG.svg)

                :::case
                :::

                :::try Title
                x
                :::

                :::other
                x
                :::

                :::summary
                - one
                :::

                :::sources
                x
                :::

                :::try
                never closed
                """;
        for (String language : List.of("ru", "en")) {
            files.put(
                    "c/01-m/01-a." + language + ".md",
                    lesson.replace("LANG", language).getBytes(UTF_8));
            files.put("c/01-m/unused." + language + ".svg", """
                    <svg width="3"><g><title>x</title></g><script/>word
                    <rect class="x" x="url(a)"/></svg>
                    """.getBytes(UTF_8));
        }
        files.put("c/01-m/photo-0123456789abcdef.png", TestPictures.of("png", 4, 4));
        files.put("c/01-m/told-0123456789abcdef.png", TestPictures.toldPng());
        files.put("c/01-m/long-0123456789abcdef.png", TestPictures.of("png", 5000, 1));
        files.put("c/01-m/large-0123456789abcdef.png", new byte[6 << 20]);
        files.put("c/bank/none-0123456789abcdef.png", new byte[9]);
        files.put("c/bank/a.yaml", "# ![](x.png) ![x](gone-0123456789abcdef.png)\nquestions: []\n".getBytes(UTF_8));
        files.put("c/01-m/broken.ru.svg", "<svg".getBytes(UTF_8));
        files.put("c/01-m/other.ru.svg", "<html viewBox='x'/>".getBytes(UTF_8));
        files.put("c/exams/e.yaml", """
                level: 9
                after: practice
                closes: never
                bands:
                  - {from: 1, text: {ru: '![а](b)', en: '[a](lesson:none)'}}
                  - {from: x, text: {ru: а}}
                  - {from: cut}
                  - {from: cut, more: 1}
                  - {from: 100}
                  - {from: 100}
                review: {questions: all, during: [key], right-after: [x], later: [], closed: [key]}
                draw:
                  - {module: none, indicator: none, difficulty: [7], count: 3}
                  - {fix: [none, none]}
                  - {fix: []}
                """.getBytes(UTF_8));
        files.put("c/exams/f.yaml", "draw: []\nbands: []\nreview: {questions: all, closed: []}\n".getBytes(UTF_8));

        List<Problem> problems = new CourseReader(new Framework(Map.of(), List.of()))
                .read(files, "c")
                .problems();

        assertThat(problems)
                .hasSizeGreaterThan(40)
                .allSatisfy(problem -> assertThat(ProblemWords.known(problem.message(), Language.RU))
                        .as(problem.toString())
                        .isPresent());
    }
}
