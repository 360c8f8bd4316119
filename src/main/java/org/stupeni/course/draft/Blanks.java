package org.stupeni.course.draft;

import java.math.BigDecimal;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.YamlEntries;
import org.stupeni.question.QuestionType;
import org.stupeni.question.form.QuestionForm;

/** What new nodes begin with: the parts that the form asks for, without words, so that none of them can be published by mistake. Pure. */
final class Blanks {

    static final String PICTURE = """
            <svg viewBox="0 0 320 180">
              <title></title>
            </svg>
            """;

    private static final int MINUTES = 5;

    /** So few a checklist has at least. */
    private static final int ITEMS = 8;

    private static final String LESSON = """

            :::try

            :::

            :::summary
            -\s
            -\s
            -\s
            :::

            :::sources

            :::
            """;

    private static final String LOCAL = "{ru: '', en: ''}";

    private Blanks() {}

    /** Only in the language of its title: what is not begun is missing, and is said to be. */
    static String lesson(LocalText title) {
        return new LessonDocument(
                        title,
                        MINUTES,
                        new LocalText(
                                title.ru().isEmpty() ? "" : LESSON, title.en().isEmpty() ? "" : LESSON))
                .write();
    }

    static String exam(LocalText title) {
        return new YamlEntries().local("title", title).yaml() + """
                level: 2
                minutes: 30
                attempts: 2
                days-between: 1
                grace-seconds: 30
                cut: 1
                cut-reason:
                  ru:
                  en:
                review: {show: mistakes, from: graded}
                draw:
                  - count: 1
                """;
    }

    static String checklist(LocalText title) {
        StringBuilder document = new StringBuilder(
                        new YamlEntries().local("title", title).yaml())
                .append("minutes: 2\nguide: " + LOCAL + "\nitems:\n");
        for (int item = 1; item <= ITEMS; item++) {
            document.append("  - id: item-" + item + "\n    indicators: []\n    title: " + LOCAL + "\n");
        }
        return document.toString();
    }

    static String question(QuestionType type, String id, String lesson, LocalText ask) {
        String head = new YamlEntries()
                .text("id", id)
                .text("type", type.word())
                .text("indicator", "")
                .text("lesson", lesson)
                .number("difficulty", BigDecimal.ONE)
                .local("ask", ask)
                .yaml();
        return QuestionForm.tidied(head + task(type));
    }

    private static String task(QuestionType type) {
        return switch (type) {
            case SINGLE, MULTIPLE ->
                "options:\n" + option("a", true) + option("b", false) + option("c", false) + option("d", false);
            case TRUE_FALSE -> "answer: true\nwhen-true: " + LOCAL + "\nwhen-false: " + LOCAL + "\n";
            case MATCHING -> "pairs:\n" + pair("a") + pair("b") + pair("c");
            case ORDERING -> "credit: relative\nsteps:\n" + text("a") + text("b") + text("c");
            case NUMERIC -> "values:\n  - value: 0\n    feedback: " + LOCAL + "\n";
            case SHORT_TEXT -> "answers:\n  - text: " + LOCAL + "\n    feedback: " + LOCAL + "\n";
            case CLOZE ->
                "text: {ru: \"{{a}}\", en: \"{{a}}\"}\ngaps:\n  - id: a\n    answers:\n      - text: " + LOCAL + "\n";
            case OPEN ->
                "words: {most: 200}\nrubric:\n  - id: a\n    title: " + LOCAL
                        + "\n    steps:\n      - {points: 0, text: " + LOCAL + "}\n      - {points: 1, text: " + LOCAL
                        + "}\nmodel: " + LOCAL + "\n";
            case JUDGEMENT -> "credit: distance\nreactions:\n" + reaction("a", 5) + reaction("b", 3) + reaction("c", 1);
            case DIALOGUE ->
                "nodes:\n  - id: start\n    state: " + LOCAL + "\n    says: " + LOCAL + "\n    replies:\n"
                        + reply("a", "solved") + reply("b", "lost") + "endings:\n" + ending("solved", 3)
                        + ending("lost", -3);
        };
    }

    private static String option(String id, boolean right) {
        return "  - id: " + id + "\n" + (right ? "    right: true\n" : "") + "    text: " + LOCAL + "\n    feedback: "
                + LOCAL + "\n";
    }

    private static String pair(String id) {
        return "  - id: " + id + "\n    left: " + LOCAL + "\n    right: " + LOCAL + "\n    feedback: " + LOCAL + "\n";
    }

    private static String text(String id) {
        return "  - id: " + id + "\n    text: " + LOCAL + "\n";
    }

    private static String reaction(String id, int key) {
        return "  - id: " + id + "\n    key: " + key + "\n    text: " + LOCAL + "\n    feedback: " + LOCAL + "\n";
    }

    private static String reply(String id, String to) {
        return "      - id: " + id + "\n        text: " + LOCAL + "\n        to: " + to + "\n        feedback: " + LOCAL
                + "\n";
    }

    private static String ending(String id, int points) {
        return "  - id: " + id + "\n    state: " + LOCAL + "\n    says: " + LOCAL + "\n    points: " + points + "\n";
    }
}
