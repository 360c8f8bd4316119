package org.stupeni.course.draft;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Exams and conversations as fields. A form of fields says in its field {@value #FORM} which one it is; a form without it is that of the text. What fields cannot show is
 * edited as text, so that nothing of it is lost. Pure.
 */
public final class NodeFields {

    public static final String FORM = "form";
    public static final String EXAM = "exam";
    public static final String DIALOGUE = "dialogue";

    private static final Pattern QUOTED = Pattern.compile("'([a-z-]+)'");

    private NodeFields() {}

    /** Which form a document has by what it is, whether or not its fields can show it; nothing for those that have none. */
    public static Optional<String> meant(NodeKind kind, String document) {
        if (kind == NodeKind.EXAM) {
            return Optional.of(EXAM);
        }
        return FlatYaml.of(document)
                .filter(flat -> kind.isQuestion() && DialogueFields.is(flat.values()))
                .map(flat -> DIALOGUE);
    }

    /** The fields of a document; nothing where it has no form, or says something that its form has no field for. */
    public static Optional<Map<String, String>> of(NodeKind kind, String document) {
        return FlatYaml.of(document)
                .flatMap(flat -> meant(kind, document).flatMap(form -> shown(form, flat.values(), document)));
    }

    private static Optional<Map<String, String>> shown(String form, Map<String, String> values, String document) {
        Map<String, String> fields = new LinkedHashMap<>(Map.of(FORM, form));
        fields.putAll(form.equals(EXAM) ? ExamFields.fields(values) : DialogueFields.fields(values));
        String written = document(fields).orElseThrow();
        boolean same = FlatYaml.of(written)
                .map(flat -> normal(form, flat.values()).equals(normal(form, values)))
                .orElse(false);
        boolean fits = values.entrySet().stream()
                .noneMatch(value ->
                        value.getValue().startsWith("\n") || value.getValue().contains("\n") && isLine(value.getKey()));
        return same && fits && FlatYaml.remarks(document) <= FlatYaml.remarks(written)
                ? Optional.of(fields)
                : Optional.empty();
    }

    private static Map<String, String> normal(String form, Map<String, String> values) {
        return form.equals(EXAM) ? ExamFields.normal(values) : DialogueFields.normal(values);
    }

    /** Whether a field is one line high. */
    public static boolean isLine(String field) {
        return !field.matches("(.*\\.)?(ask|hint|feedback|says|text|cut-reason)\\.(ru|en)");
    }

    /** Whether these are fields of a form that such a node has. */
    public static boolean isOf(NodeKind kind, Map<String, String> fields) {
        String form = FieldRows.text(fields, FORM);
        return kind == NodeKind.EXAM ? form.equals(EXAM) : kind.isQuestion() && form.equals(DIALOGUE);
    }

    /** The document of what a form of fields sent; nothing if it is no such form. */
    public static Optional<String> document(Map<String, String> fields) {
        String form = FieldRows.text(fields, FORM);
        return form.equals(EXAM)
                ? Optional.of(ExamFields.document(fields))
                : form.equals(DIALOGUE) ? Optional.of(DialogueFields.document(fields)) : Optional.empty();
    }

    /**
     * The field that a problem speaks of: by its line, and where several stand on that line by the key that it names. A place that has no field of its own is named as the
     * way to it.
     */
    public static Optional<String> fieldAt(String document, NodeProblem problem) {
        List<String> there = FlatYaml.of(document).map(FlatYaml::spots).orElse(List.of()).stream()
                .filter(spot -> spot.line() == problem.line())
                .map(FlatYaml.Spot::path)
                .sorted(Comparator.comparingInt(String::length))
                .toList();
        String message = problem.message();
        Matcher named = QUOTED.matcher(message);
        String key = named.find() ? "." + named.group(1) : "";
        if (!there.isEmpty() && !key.isEmpty() && message.endsWith("is missing")) {
            return Optional.of((place(there) + key).replaceFirst("^\\.", ""));
        }
        return there.stream()
                .filter(path -> !key.isEmpty() && ("." + path).endsWith(key))
                .findFirst()
                .or(() -> there.stream()
                        .filter(path -> message.endsWith(" " + path.replaceFirst(".*\\.", "")) && !path.isEmpty())
                        .findFirst())
                .or(() -> there.stream().findFirst().map(first -> place(there)));
    }

    /** Of several that begin on one line, the item of a list. */
    private static String place(List<String> there) {
        return there.stream()
                .filter(path -> path.matches(".*\\.\\d+"))
                .findFirst()
                .orElse(there.get(0));
    }
}
