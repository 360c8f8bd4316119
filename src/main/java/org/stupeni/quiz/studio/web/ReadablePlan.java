package org.stupeni.quiz.studio.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stupeni.question.form.web.ReadableQuestion;

/**
 * The fields of an exam, a conversation or a checklist as lines that people can compare: each by itself, with the row that it stands in and what
 * the form calls it, for of a long text only the lines are shown that are others. What a form has for itself is left out. Pure.
 */
final class ReadablePlan {

    private static final Pattern ROW =
            Pattern.compile("((?:items|draw|bands|nodes|endings)\\.\\d+(?:\\.replies\\.\\d+)?)\\.(.+)");
    private static final Pattern BOX = Pattern.compile("(indicators|review\\.[a-z-]+)\\.([a-z0-9-]+)");
    private static final Pattern REPLY = Pattern.compile("(nodes\\.\\d+)\\.replies\\.\\d+");
    private static final Pattern POINTS = Pattern.compile("points\\.([a-z0-9-]+)");
    /** What a band begins with: it is called so. */
    private static final Pattern BAND = Pattern.compile("bands\\.\\d+\\.(since|from)");

    private static final String MATRIX = "matrix";

    private final Map<String, String> fields;
    private final ReadableWords words;
    private final List<String> lines = new ArrayList<>();

    private ReadablePlan(Map<String, String> fields, ReadableWords words) {
        this.fields = fields;
        this.words = words;
    }

    static String of(Map<String, String> fields, ReadableWords words) {
        ReadablePlan plan = new ReadablePlan(fields, words);
        fields.forEach(plan::say);
        return String.join("\n", plan.lines);
    }

    private void say(String path, String value) {
        Matcher inRow = ROW.matcher(path);
        boolean isInRow = inRow.matches();
        String key = isInRow ? inRow.group(2) : path;
        if (value.isBlank()
                || key.matches("form|kind|id")
                || isUnused(key)
                || BAND.matcher(path).matches()) {
            return;
        }
        String label = label(path, key);
        String where = isInRow ? in(title(inRow.group(1)), path, label) : label;
        Matcher box = BOX.matcher(key);
        lines.addAll(
                ReadableQuestion.lines(where, box.matches() ? boxed(box.group(1), box.group(2)) : value(key, value)));
    }

    /** A field in its row; of a band there is nothing but its words, so they have no name of their own. */
    private String in(String row, String path, String label) {
        return path.startsWith("bands.")
                ? words.of(path.endsWith(".ru") ? "rules_edit.in_russian" : "rules_edit.in_english", row)
                : words.of("blueprint_row.in", row, label);
    }

    private String label(String path, String key) {
        Matcher box = BOX.matcher(key);
        Matcher points = POINTS.matcher(key);
        return box.matches()
                ? list(box.group(1))
                : points.matches()
                        ? words.of("talk_form.points_for", words.indicator(points.group(1)))
                        : words.plan(path);
    }

    /** Of a policy that has a name the form keeps the matrix behind it. */
    private boolean isUnused(String key) {
        return key.startsWith("review.") && !key.equals("review.show") && !MATRIX.equals(fields.get("review.show"));
    }

    /** A row by the ids that it stands under, so that it is the same one wherever it stands; by its number where it has none. */
    private String title(String path) {
        Matcher reply = REPLY.matcher(path);
        String list = path.replaceFirst("\\..*", "");
        String id = fields.getOrDefault(path + ".id", "");
        if (reply.matches()) {
            return words.of("blueprint_row.in", title(reply.group(1)), words.of("talk_row.reply", id));
        }
        if (list.equals("bands")) {
            return band(path);
        }
        return id.isBlank() ? words.row(path) : words.of(PlanWords.rowOf(list), id);
    }

    private String band(String path) {
        String from = fields.getOrDefault(path + ".from", "");
        return "cut".equals(fields.get(path + ".since"))
                ? words.of("blueprint_row.band_cut")
                : from.isBlank() ? words.row(path) : words.of("blueprint_row.band_from", from);
    }

    private String list(String name) {
        return name.startsWith("review.")
                ? words.of(
                        "blueprint_row.in",
                        words.plan("review"),
                        words.of("blueprint_moment."
                                + name.substring("review.".length()).replace('-', '_')))
                : words.plan(name);
    }

    private String boxed(String list, String word) {
        return list.startsWith("review.") ? words.of("blueprint_part." + word) : words.indicator(word);
    }

    private String value(String key, String value) {
        return switch (key) {
            case "after" -> value.equals("practice") ? words.of("blueprint_form.after_practice") : value;
            case "markers" -> value.equals("2") ? words.of("blueprint_form.markers_2") : value;
            case "review.show" -> known("nothing|mistakes|all|matrix", "blueprint_form.show_", value);
            case "review.questions" -> known("all|mistakes", "blueprint_form.questions_", value);
            case "review.closed" -> known("own", "blueprint_form.closed_", value);
            case "indicator" -> words.indicator(value);
            case "difficulty" ->
                Stream.of(value.split(","))
                        .map(one -> known("[1-3]", "course_bank.difficulty_", one.strip()))
                        .collect(Collectors.joining(", "));
            default -> value;
        };
    }

    private String known(String pattern, String key, String value) {
        return value.matches(pattern) ? words.of(key + value) : value;
    }
}
