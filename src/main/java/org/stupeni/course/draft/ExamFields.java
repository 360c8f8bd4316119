package org.stupeni.course.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stupeni.course.Exam;
import org.stupeni.course.ReviewPolicy;
import org.stupeni.platform.YamlDocument;
import org.stupeni.platform.YamlEntries;

/** An exam as the fields of its form, and back. Pure. */
public final class ExamFields {

    public static final List<String> MOMENTS = List.of("right-after", "later", "closed");

    /** What can be shown of a paper, by the words of the document. */
    public static final List<String> PARTS = Stream.of(ReviewPolicy.Part.values())
            .map(part -> part.name().toLowerCase(Locale.ROOT))
            .toList();

    static final String DRAW = "draw";
    private static final String FIX = "fix";
    private static final String MATRIX = "matrix";

    private ExamFields() {}

    /** The fields of a document; nothing where it says something that has no field. */
    static Optional<Map<String, String>> fields(String document) {
        return FlatYaml.of(document).flatMap(flat -> {
            Map<String, String> fields = fields(flat.values());
            String written = document(fields);
            boolean same = FlatYaml.of(written)
                    .map(again -> normal(again.values()).equals(normal(flat.values())))
                    .orElse(false);
            return same && !YamlDocument.hasNotes(document) ? Optional.of(fields) : Optional.empty();
        });
    }

    private static Map<String, String> fields(Map<String, String> values) {
        Map<String, String> fields = new LinkedHashMap<>();
        values.forEach((path, value) -> {
            boolean usual = path.equals("markers") && value.equals("1");
            if (!usual && !path.startsWith("draw") && !path.startsWith("review")) {
                fields.put(path, value);
            }
        });
        review(values, fields);
        for (int i = 0; !below(values, "draw." + i).isEmpty(); i++) {
            String row = "draw." + i + ".";
            Map<String, String> own = below(values, "draw." + i);
            boolean fixed = own.keySet().stream().anyMatch(key -> key.equals(FIX) || key.startsWith("fix."));
            fields.put(row + "kind", fixed ? FIX : DRAW);
            own.forEach((key, value) -> {
                String list = key.replaceFirst("\\.\\d+$", "");
                if (!list.equals("fix") && !list.equals("difficulty")) {
                    fields.put(row + key, value);
                } else if (!value.equals(FlatYaml.NO_ITEMS)) {
                    fields.merge(row + list, value, (one, other) -> one + "," + other);
                }
            });
        }
        return fields;
    }

    /** Of a policy that has a name the matrix says what that shows: who changes to the matrix begins there. */
    private static void review(Map<String, String> values, Map<String, String> fields) {
        boolean named = values.containsKey("review.show")
                || values.keySet().stream().noneMatch(key -> key.startsWith("review."));
        String show = values.getOrDefault("review.show", "");
        Optional<ReviewPolicy> policy = named ? policy(show) : Optional.empty();
        fields.put("review.show", named ? show : MATRIX);
        fields.put(
                "review.questions",
                values.getOrDefault(
                        "review.questions",
                        policy.map(known -> known.mistakes() ? "mistakes" : "all")
                                .orElse("")));
        boolean closed = values.keySet().stream().anyMatch(key -> key.startsWith("review.closed"));
        fields.put("review.closed", closed ? "own" : "");
        for (String moment : MOMENTS) {
            for (ReviewPolicy.Part part : ReviewPolicy.Part.values()) {
                String word = part.name().toLowerCase(Locale.ROOT);
                boolean shown =
                        policy.filter(known -> known.later().contains(part)).isPresent()
                                || values.entrySet().stream()
                                        .anyMatch(value -> value.getKey().matches("review\\." + moment + "\\.\\d+")
                                                && value.getValue().equals(word));
                fields.put("review." + moment + "." + word, shown ? "true" : "");
            }
        }
    }

    private static Optional<ReviewPolicy> policy(String show) {
        return Stream.of(ReviewPolicy.NOTHING, ReviewPolicy.MISTAKES, ReviewPolicy.ALL)
                .filter(policy ->
                        policy.name().orElseThrow().toLowerCase(Locale.ROOT).equals(show))
                .findFirst();
    }

    private static Map<String, String> below(Map<String, String> values, String way) {
        Map<String, String> below = new LinkedHashMap<>();
        values.forEach((path, value) -> {
            if (path.startsWith(way + ".")) {
                below.put(path.substring(way.length() + 1), value);
            }
        });
        return below;
    }

    static String document(Map<String, String> fields) {
        YamlEntries file = new YamlEntries();
        FieldRows.local(file, fields, "title");
        for (String key : List.of("level", "minutes", "attempts", "days-between")) {
            FieldRows.number(file, fields, key);
        }
        FieldRows.optional(file, fields, "after");
        FieldRows.optional(file, fields, "closes");
        FieldRows.number(file, fields, "grace-seconds");
        FieldRows.number(file, fields, "cut");
        FieldRows.local(file, fields, "cut-reason");
        file.map("review", review(fields));
        FieldRows.number(file, fields, "markers");
        return file.list(DRAW, FieldRows.of(fields, DRAW), ExamFields::row).yaml();
    }

    private static YamlEntries review(Map<String, String> fields) {
        YamlEntries review = new YamlEntries();
        String show = FieldRows.text(fields, "review.show");
        if (!show.equals(MATRIX)) {
            return review.text("show", show).text("from", "graded");
        }
        review.text("questions", FieldRows.text(fields, "review.questions")).texts("during", List.of("answers"));
        for (String moment : MOMENTS) {
            if (!moment.equals("closed")
                    || FieldRows.text(fields, "review.closed").equals("own")) {
                review.texts(
                        moment,
                        PARTS.stream()
                                .filter(part -> FieldRows.text(fields, "review." + moment + "." + part)
                                        .equals("true"))
                                .toList());
            }
        }
        return review;
    }

    private static YamlEntries row(Map<String, String> row) {
        YamlEntries entries = new YamlEntries();
        if (FieldRows.text(row, "kind").equals(FIX)) {
            return entries.texts(FIX, FieldRows.words(FieldRows.text(row, FIX)));
        }
        FieldRows.optional(entries, row, "module");
        FieldRows.optional(entries, row, "indicator");
        FieldRows.number(entries, row, "level");
        List<String> difficulties = FieldRows.words(FieldRows.text(row, "difficulty"));
        if (!difficulties.isEmpty()) {
            entries.texts("difficulty", difficulties);
        }
        if (FieldRows.text(row, "count").isBlank()) {
            return entries.text("count", "");
        }
        FieldRows.number(entries, row, "count");
        return entries;
    }

    /** The values of a document without what says nothing or is said without them; documents of equal ones say the same. */
    private static Map<String, String> normal(Map<String, String> values) {
        Map<String, String> normal = new TreeMap<>();
        Map<String, List<String>> lists = new TreeMap<>();
        values.forEach((path, value) -> {
            if (path.matches("review\\.[a-z-]+\\.\\d+")) {
                lists.computeIfAbsent(path.replaceFirst("\\.\\d+$", ""), list -> new ArrayList<>())
                        .add(value);
            } else if (!value.isEmpty() && (!value.equals(FlatYaml.NO_ITEMS) || path.equals("review.closed"))) {
                normal.put(path, value);
            }
        });
        lists.forEach(
                (path, list) -> normal.put(path, list.stream().sorted().toList().toString()));
        normal.remove("review.during", "[answers]");
        normal.remove("review.from", "graded");
        normal.remove("markers", "1");
        return normal;
    }

    /** The blueprint as far as it is filled in: what is no number counts nothing, and what is not chosen means any. */
    public static List<Exam.Draw> draw(Map<String, String> fields) {
        return FieldRows.of(fields, DRAW).stream().map(ExamFields::drawRow).toList();
    }

    private static Exam.Draw drawRow(Map<String, String> row) {
        if (FieldRows.text(row, "kind").equals(FIX)) {
            return Exam.Draw.fixed(new TreeSet<>(FieldRows.words(FieldRows.text(row, FIX))));
        }
        int level = whole(FieldRows.text(row, "level"));
        return new Exam.Draw(
                chosen(FieldRows.text(row, "module")),
                chosen(FieldRows.text(row, "indicator")),
                level == 0 ? null : level,
                FieldRows.words(FieldRows.text(row, "difficulty")).stream()
                        .map(ExamFields::whole)
                        .collect(Collectors.toCollection(TreeSet::new)),
                whole(FieldRows.text(row, "count")));
    }

    private static String chosen(String word) {
        return word.isBlank() ? null : word.strip();
    }

    /** A whole number of up to three digits, else 0. */
    public static int whole(String text) {
        return text != null && text.strip().matches("[0-9]{1,3}") ? Integer.parseInt(text.strip()) : 0;
    }

    /** The rows of the blueprint. */
    public static List<Map<String, String>> rows(Map<String, String> fields) {
        return FieldRows.of(fields, DRAW);
    }
}
