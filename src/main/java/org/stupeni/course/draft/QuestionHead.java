package org.stupeni.course.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.stupeni.platform.YamlDocument;
import org.stupeni.platform.YamlEntries;
import org.stupeni.question.Tags;

/**
 * The lines of a question's document that authors find it by: tags, difficulty, indicator, lesson. They are changed where they stand, and every other line stays as it was typed,
 * also in a document that is not complete yet. Pure.
 *
 * @param difficulty as it is written, or empty
 * @param indicator as it is written, or empty
 * @param lesson as it is written, or empty
 */
public record QuestionHead(List<String> tags, String difficulty, String indicator, String lesson) {

    /** Nothing where the document is no list of entries. */
    public static Optional<QuestionHead> of(String document) {
        return YamlDocument.read("", document, problem -> {})
                .filter(place -> !place.keys().isEmpty())
                .map(place -> new QuestionHead(
                        place.at("tags").isEmpty()
                                ? List.of()
                                : place.optionalList("tags").stream()
                                        .filter(YamlDocument::isPlain)
                                        .map(YamlDocument::value)
                                        .toList(),
                        plain(place, "difficulty"),
                        plain(place, "indicator"),
                        plain(place, "lesson")));
    }

    private static String plain(YamlDocument place, String key) {
        return place.at(key)
                .filter(YamlDocument::isPlain)
                .map(YamlDocument::value)
                .orElse("");
    }

    /** As a change would have it. */
    QuestionHead after(BulkChange change) {
        return new QuestionHead(
                change.of(tags),
                change.difficulty() == null ? difficulty : change.difficulty().toString(),
                change.indicator() == null ? indicator : change.indicator(),
                change.lesson() == null ? lesson : change.lesson());
    }

    boolean hasTooManyTags() {
        return tags.size() > Tags.MOST;
    }

    /** The document with this head; nothing where its lines cannot be changed so that it reads as meant. */
    Optional<String> in(String document) {
        Optional<QuestionHead> before = of(document);
        if (before.isEmpty()) {
            return Optional.empty();
        }
        String text = document;
        if (!before.get().indicator.equals(indicator)) {
            text = with(
                    text,
                    "indicator",
                    new YamlEntries().text("indicator", indicator).yaml());
        }
        if (!before.get().lesson.equals(lesson)) {
            text = with(text, "lesson", new YamlEntries().text("lesson", lesson).yaml());
        }
        if (!before.get().difficulty.equals(difficulty)) {
            text = with(
                    text,
                    "difficulty",
                    new YamlEntries()
                            .number("difficulty", new BigDecimal(difficulty))
                            .yaml());
        }
        if (!before.get().tags.equals(tags)) {
            text = with(
                    text,
                    "tags",
                    tags.isEmpty() ? "" : new YamlEntries().texts("tags", tags).yaml());
        }
        return of(text).filter(this::equals).isPresent() ? Optional.of(text) : Optional.empty();
    }

    /** The text with these lines in the place of an entry, or behind the entries that stand before it where there is none. */
    private static String with(String text, String key, String entry) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        int at = startOf(lines, key);
        if (at >= 0) {
            lines.subList(at, endOf(lines, at)).clear();
        } else {
            at = 0;
            for (String before : List.of("id", "type", "indicator", "lesson", "difficulty")) {
                int start = startOf(lines, before);
                at = start < 0 ? at : Math.max(at, endOf(lines, start));
            }
        }
        if (!entry.isEmpty()) {
            lines.addAll(at, List.of(entry.stripTrailing().split("\n")));
        }
        return String.join("\n", lines);
    }

    private static int startOf(List<String> lines, String key) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).matches(key + "\\s*:(\\s.*)?")) {
                return i;
            }
        }
        return -1;
    }

    /** Behind the last line of an entry: what is indented or a part of a list belongs to it. */
    private static int endOf(List<String> lines, int start) {
        int end = start + 1;
        while (end < lines.size() && lines.get(end).matches("(\\s+\\S.*|-(\\s.*)?)")) {
            end++;
        }
        return end;
    }
}
