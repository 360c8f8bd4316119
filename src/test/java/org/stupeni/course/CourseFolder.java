package org.stupeni.course;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.stupeni.framework.Competency;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Indicator;
import org.stupeni.framework.Level;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.TextFolder;

/** A small course that keeps every rule, in a folder of its own, to be broken in one place. */
final class CourseFolder extends TextFolder {

    /** Competency "care" with indicator c2-a on level 2 and c3-a on level 3. */
    static final Framework FRAMEWORK = new Framework(
            Map.of(),
            List.of(new Competency(
                    "care", both("Забота"), both("Забота"), List.of(level(2, "c2-a"), level(3, "c3-a")))));

    private static final String LESSON = """
            # %s

            Вводный абзац, с которого начинается урок.

            ## Заголовок

            Текст со ссылкой на [другой урок](lesson:%s) и на [сайт](https://example.org/).

            ![Лестница из трёх ступеней](steps.%s.svg "Подпись")

            :::case Случай
            Как это было.
            :::

            | раз | два |
            |---|---|
            | три | четыре |

            :::try
            Сделайте это сегодня.
            :::

            :::summary
            - раз
            - два
            - три
            :::

            :::sources
            Придумано для проверки.
            :::
            """;

    private static final String PICTURE = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50">
              <title>Лестница</title>
              <g transform="translate(0 2)">
                <rect class="draw-soft draw-axis" x="1" y="1" width="9" height="9"/>
                <path class="draw-line" d="M0 0l5-5H3z"/>
              </g>
              <text class="draw-text" x="5" y="9" text-anchor="middle">раз <tspan dy="1">&amp; два</tspan></text>
            </svg>
            """;

    private CourseFolder(Path root) {
        super(root);
    }

    static CourseFolder good(Path root) {
        CourseFolder folder = new CourseFolder(root);
        folder.write("c1/course.yaml", """
                competency: care
                title: {ru: Забота, en: Care}
                summary: {ru: О заботе, en: On care}
                purpose:
                  ru: Зачем
                  en: What for
                complete: {lessons: all, practice: all}
                """);
        folder.write("c1/01-m1/module.yaml", """
                title: {ru: Модуль, en: Module}
                summary: {ru: О модуле, en: About the module}
                lessons:
                  - {id: first, minutes: 5}
                  - {id: second, minutes: 60}
                """);
        for (String language : List.of("ru", "en")) {
            folder.write("c1/01-m1/01-first." + language + ".md", LESSON.formatted("Первый", "second", language));
            folder.write("c1/01-m1/02-second." + language + ".md", LESSON.formatted("Второй", "first", language));
            folder.write("c1/01-m1/steps." + language + ".svg", PICTURE);
        }
        folder.write("c1/01-m1/practice.yaml", "questions:\n" + single("p1", "c2-a"));
        folder.write(
                "c1/bank/questions.yaml",
                "questions:\n" + single("b1", "c2-a") + single("b2", "c2-a") + single("b3", "c2-a")
                        + single("b4", "c3-a"));
        folder.write("c1/exams/e1.yaml", """
                title: {ru: Экзамен, en: Exam}
                level: 2
                minutes: 40
                attempts: 3
                days-between: 1
                grace-seconds: 30
                cut: 2
                cut-reason: {ru: Потому, en: Because}
                review: {show: mistakes, from: graded}
                draw:
                  - {module: m1, indicator: c2-a, difficulty: [1, 2], count: 2}
                """);
        return folder;
    }

    static String single(String id, String indicator) {
        return """
                  - id: %s
                    type: single
                    indicator: %s
                    lesson: first
                    difficulty: 2
                    ask: {ru: Что?, en: What?}
                    options:
                      - id: a
                        right: true
                        text: {ru: Это, en: This}
                        feedback: {ru: Да, en: Yes}
                      - id: b
                        text: {ru: То, en: That}
                        feedback: {ru: Нет, en: No}
                """.formatted(id, indicator);
    }

    CourseReader.Reading read() {
        return new CourseReader(FRAMEWORK).read(root.resolve("c1"));
    }

    /** The number of the first line with these words, from 1. */
    int lineOf(String file, String words) {
        List<String> lines = text(file).lines().toList();
        return IntStream.range(0, lines.size())
                        .filter(i -> lines.get(i).contains(words))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(file + " has no line with " + words))
                + 1;
    }

    private static Level level(int number, String indicator) {
        return new Level(number, both("Уровень"), List.of(new Indicator(indicator, both("Показатель"))), null);
    }

    private static LocalText both(String text) {
        return new LocalText(text, text);
    }
}
