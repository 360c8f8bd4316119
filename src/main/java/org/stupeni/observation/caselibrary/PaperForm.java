package org.stupeni.observation.caselibrary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.stupeni.platform.Problem;
import org.stupeni.platform.YamlDocument;
import org.stupeni.platform.YamlEntries;

/**
 * A role-play or a scene as the fields of a form. Each is called as the reader calls its place: {@code seats-client-ru}; lists of ids are one field, with commas; a scene
 * has the items of its key in {@code key} and of each its level and why. Pure.
 */
public final class PaperForm {

    /** The fields that are lists of ids. */
    public static final String INDICATORS = "indicators";

    public static final String WATCH = "watch";
    public static final String KEY = "key";

    public static final String DEBRIEF = "debrief";

    /** So many questions for the talk afterwards a role-play can have. */
    public static final int QUESTIONS = 5;

    private static final List<String> SEATS = List.of("employee", "client", "observer");

    private PaperForm() {}

    /** The fields of a document; nothing if they would lose something of it: a key of its own, notes, what is no YAML. */
    public static Optional<Map<String, String>> fields(PaperKind kind, String document) {
        Optional<YamlDocument> read = read(document);
        if (read.isEmpty() || YamlDocument.hasNotes(document)) {
            return Optional.empty();
        }
        Map<String, String> flat = flat(read.get());
        Map<String, String> fields = new LinkedHashMap<>(flat);
        for (String list : List.of(INDICATORS, WATCH)) {
            List<String> ids = IntStream.iterate(0, i -> flat.containsKey(list + "-" + i), i -> i + 1)
                    .mapToObj(i -> fields.remove(list + "-" + i))
                    .toList();
            fields.put(list, String.join(",", ids));
        }
        fields.put(
                KEY, read.get().at(KEY).map(key -> String.join(",", key.keys())).orElse(""));
        Map<String, String> kept =
                read(document(kind, fields)).map(PaperForm::flat).orElse(Map.of());
        boolean whole = flat.entrySet().stream()
                .allMatch(value -> value.getValue()
                        .strip()
                        .equals(kept.getOrDefault(value.getKey(), "").strip()));
        return whole ? Optional.of(fields) : Optional.empty();
    }

    /** Whether two documents say the same, however they are laid out; of what is no YAML, the texts. */
    public static boolean isSame(PaperKind kind, String one, String other) {
        Optional<Map<String, String>> fields = fields(kind, one);
        return fields.isPresent() ? fields.equals(fields(kind, other)) : one.equals(other.replace("\r\n", "\n"));
    }

    private static Optional<YamlDocument> read(String document) {
        List<Problem> problems = new ArrayList<>();
        return YamlDocument.read("", document, problems::add).filter(read -> problems.isEmpty() && read.isMapping());
    }

    private static Map<String, String> flat(YamlDocument document) {
        Map<String, String> flat = new LinkedHashMap<>();
        document.keys().forEach(key -> put(flat, key, document.at(key).orElseThrow(), document, key));
        return flat;
    }

    private static void put(Map<String, String> flat, String path, YamlDocument place, YamlDocument of, String key) {
        if (place.isPlain()) {
            flat.put(path, place.value());
        } else if (place.isMapping()) {
            place.keys()
                    .forEach(inner ->
                            put(flat, path + "-" + inner, place.at(inner).orElseThrow(), place, inner));
        } else {
            List<YamlDocument> items = of.list(key);
            for (int i = 0; i < items.size(); i++) {
                item(flat, path + "-" + i, items.get(i));
            }
        }
    }

    /** A list in a list is nothing that a form has: it counts as lost. */
    private static void item(Map<String, String> flat, String path, YamlDocument item) {
        if (item.isPlain()) {
            flat.put(path, item.value());
        } else if (item.isMapping()) {
            item.keys().forEach(key -> put(flat, path + "-" + key, item.at(key).orElseThrow(), item, key));
        } else {
            flat.put(path + "-", path);
        }
    }

    /** The document that the fields come to. */
    public static String document(PaperKind kind, Map<String, String> fields) {
        return (kind == PaperKind.SCENE ? scene(fields) : rolePlay(fields)).yaml();
    }

    private static YamlEntries rolePlay(Map<String, String> fields) {
        YamlEntries entries = new YamlEntries().text("competency", text(fields, "competency"));
        number(entries, "level", text(fields, "level"));
        number(entries, "minutes", text(fields, "minutes"));
        YamlEntries seats = new YamlEntries();
        SEATS.forEach(seat -> seats.map(seat, both(fields, "seats-" + seat)));
        return entries.map("title", both(fields, "title"))
                .texts(INDICATORS, ids(fields, INDICATORS))
                .map("situation", both(fields, "situation"))
                .map("seats", seats)
                .texts(WATCH, ids(fields, WATCH))
                .list(DEBRIEF, questions(fields), place -> both(fields, place));
    }

    /** How many questions for the talk the form has a place for. */
    public static int questionsOf(Map<String, String> fields) {
        return Math.max(QUESTIONS, questions(fields).size());
    }

    /** Those that are written, in one language at least. */
    private static List<String> questions(Map<String, String> fields) {
        return IntStream.range(0, 2 * QUESTIONS)
                .mapToObj(i -> DEBRIEF + "-" + i)
                .filter(place -> !text(fields, place + "-ru").isBlank()
                        || !text(fields, place + "-en").isBlank())
                .toList();
    }

    private static YamlEntries scene(Map<String, String> fields) {
        YamlEntries key = new YamlEntries();
        for (String item : ids(fields, KEY)) {
            String place = KEY + "-" + item;
            YamlEntries expert = new YamlEntries();
            number(expert, "level", text(fields, place + "-level"));
            key.map(item, expert.map("why", both(fields, place + "-why")));
        }
        return new YamlEntries()
                .text("competency", text(fields, "competency"))
                .map("title", both(fields, "title"))
                .text("situation", text(fields, "situation"))
                .map("scene", both(fields, "scene"))
                .map(KEY, key);
    }

    /** The ids of a list. */
    public static List<String> ids(Map<String, String> fields, String list) {
        return Arrays.stream(text(fields, list).split(","))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
    }

    private static YamlEntries both(Map<String, String> fields, String place) {
        return new YamlEntries().text("ru", text(fields, place + "-ru")).text("en", text(fields, place + "-en"));
    }

    /** What is no number stays as it was typed, and the reader says so. */
    private static void number(YamlEntries entries, String key, String typed) {
        if (typed.matches("[0-9]{1,9}")) {
            entries.number(key, new BigDecimal(typed));
        } else {
            entries.text(key, typed);
        }
    }

    private static String text(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "").replace("\r\n", "\n").strip();
    }
}
