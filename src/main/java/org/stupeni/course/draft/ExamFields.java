package org.stupeni.course.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stupeni.course.Exam;
import org.stupeni.course.ReviewPolicy;
import org.stupeni.platform.fields.FormField;
import org.stupeni.platform.fields.FormField.Both;
import org.stupeni.platform.fields.FormField.Cases;
import org.stupeni.platform.fields.FormField.Group;
import org.stupeni.platform.fields.FormField.Items;
import org.stupeni.platform.fields.FormField.Plain;
import org.stupeni.platform.fields.FormField.Words;
import org.stupeni.platform.fields.FormParts;

/** An exam as the fields of its form, and back. Pure. */
public final class ExamFields {

    public static final List<String> MOMENTS = List.of("right-after", "later", "closed");

    /** What can be shown of a paper, by the words of the document. */
    public static final List<String> PARTS = Stream.of(ReviewPolicy.Part.values())
            .map(part -> part.name().toLowerCase(Locale.ROOT))
            .toList();

    static final String DRAW = "draw";
    static final String BANDS = "bands";
    private static final String FIX = "fix";
    /** What a row has several of, in one field with commas. */
    private static final List<String> LISTS = List.of(FIX, "difficulty");

    private ExamFields() {}

    private static final List<FormField> FIELDS = List.of(
            new Both("title", true),
            number("level"),
            number("minutes"),
            number("attempts"),
            number("days-between"),
            new Plain("after", false, false),
            new Plain("closes", false, false),
            number("grace-seconds"),
            number("cut"),
            new Both("cut-reason", true),
            new Items(BANDS, 1, FormParts.MOST, false, List.of(new Plain("from", true, true), new Both("text", true))),
            new Group("review", List.of(ReviewFields.description())),
            number("markers"),
            new Items(DRAW, 1, FormParts.MOST, true, List.of(row())));

    private static final FormText TEXT = new FormText(FIELDS, ExamFields::settle);

    private static Plain number(String key) {
        return new Plain(key, true, false);
    }

    /** A row names its questions, or says how many to draw. */
    private static Cases row() {
        Map<String, List<FormField>> cases = new LinkedHashMap<>();
        cases.put(FIX, List.of(new Words(FIX, true)));
        cases.put(
                "count",
                List.of(
                        new Plain("module", false, false),
                        new Plain("indicator", false, false),
                        number("level"),
                        new Words("difficulty"),
                        new Plain("count", true, true)));
        return new Cases("kind", cases);
    }

    /** The fields of a document; nothing where it says something that has no field. */
    static Optional<Map<String, String>> fields(String document) {
        return TEXT.parts(document).map(ExamFields::shown);
    }

    private static boolean settle(Map<String, String> parts) {
        if (parts.get("markers").equals("1")) {
            parts.put("markers", "");
        }
        boolean free = parts.entrySet().stream()
                .filter(part -> part.getKey().matches("draw\\.\\d+\\.(fix|difficulty)"))
                .noneMatch(part -> part.getValue().contains(","));
        return free && ReviewFields.settle(parts);
    }

    private static Map<String, String> shown(Map<String, String> parts) {
        Map<String, String> fields = new LinkedHashMap<>(parts);
        fields.keySet().removeIf(key -> key.startsWith("review."));
        ReviewFields.show(parts, fields);
        List<Map<String, String>> rows = FieldRows.of(fields, DRAW);
        for (Map<String, String> row : rows) {
            row.put("kind", row.get("kind").equals(FIX) ? FIX : DRAW);
            LISTS.forEach(list -> row.computeIfPresent(list, (key, words) -> words.replace("\n", ",")));
        }
        List<Map<String, String>> bands = FieldRows.of(fields, BANDS);
        bands.forEach(BandFields::show);
        return FieldRows.with(FieldRows.with(fields, BANDS, bands), DRAW, rows);
    }

    static String document(Map<String, String> fields) {
        List<Map<String, String>> rows = FieldRows.of(fields, DRAW);
        for (Map<String, String> row : rows) {
            row.put("kind", FieldRows.text(row, "kind").equals(FIX) ? FIX : "count");
            LISTS.forEach(list -> row.put(list, String.join("\n", FieldRows.words(FieldRows.text(row, list)))));
        }
        List<Map<String, String>> bands = FieldRows.of(fields, BANDS);
        bands.forEach(BandFields::write);
        Map<String, String> parts = FieldRows.with(FieldRows.with(fields, BANDS, bands), DRAW, rows);
        parts.keySet().removeIf(key -> key.startsWith("review."));
        ReviewFields.write(fields, parts);
        return TEXT.written(parts);
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

    /** How many bands of results there are words for. */
    public static int bands(Map<String, String> fields) {
        return FieldRows.of(fields, BANDS).size();
    }

    /** The rows of the blueprint. */
    public static List<Map<String, String>> rows(Map<String, String> fields) {
        return FieldRows.of(fields, DRAW);
    }
}
