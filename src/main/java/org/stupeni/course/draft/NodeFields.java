package org.stupeni.course.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stupeni.platform.YamlTree;
import org.stupeni.question.form.DialogueForm;

/**
 * Exams, conversations and checklists as fields. A form of fields says in its field {@value #FORM} which one it is; a form without it is that of the text. What fields cannot show is
 * edited as text, so that nothing of it is lost. Pure.
 */
public final class NodeFields {

    public static final String FORM = "form";
    public static final String EXAM = "exam";
    public static final String DIALOGUE = "dialogue";
    public static final String CHECKLIST = "checklist";

    private static final Pattern QUOTED = Pattern.compile("'([a-z-]+)'");

    private NodeFields() {}

    /** Which form a document has by what it is, whether or not its fields can show it; nothing for those that have none. */
    public static Optional<String> meant(NodeKind kind, String document) {
        if (kind == NodeKind.EXAM || kind == NodeKind.CHECKLIST) {
            return Optional.of(kind == NodeKind.EXAM ? EXAM : CHECKLIST);
        }
        return kind.isQuestion() && DialogueForm.is(document) ? Optional.of(DIALOGUE) : Optional.empty();
    }

    /** The fields of a document; nothing where it has no form, or says something that its form has no field for. */
    public static Optional<Map<String, String>> of(NodeKind kind, String document) {
        return meant(kind, document)
                .flatMap(form -> fields(form, document).filter(NodeFields::fit).map(fields -> {
                    fields.put(FORM, form);
                    return fields;
                }));
    }

    private static Optional<Map<String, String>> fields(String form, String document) {
        return switch (form) {
            case EXAM -> ExamFields.fields(document);
            case CHECKLIST -> ChecklistFields.fields(document);
            default -> DialogueFields.fields(document);
        };
    }

    /** A browser drops a line end at the beginning of an area, and every one in a line. */
    private static boolean fit(Map<String, String> fields) {
        return fields.entrySet().stream()
                .noneMatch(field ->
                        field.getValue().startsWith("\n") || field.getValue().contains("\n") && isLine(field.getKey()));
    }

    /** Whether a field is one line high. */
    public static boolean isLine(String field) {
        return !field.matches("(.*\\.)?(ask|hint|feedback|says|text|cut-reason|guide|anchors\\.[1-5])\\.(ru|en)");
    }

    /** Whether these are fields of a form that such a node has. */
    public static boolean isOf(NodeKind kind, Map<String, String> fields) {
        String form = FieldRows.text(fields, FORM);
        return switch (kind) {
            case EXAM -> form.equals(EXAM);
            case CHECKLIST -> form.equals(CHECKLIST);
            default -> kind.isQuestion() && form.equals(DIALOGUE);
        };
    }

    /** The document of what a form of fields sent; nothing if it is no such form. */
    public static Optional<String> document(Map<String, String> fields) {
        return switch (FieldRows.text(fields, FORM)) {
            case EXAM -> Optional.of(ExamFields.document(fields));
            case CHECKLIST -> Optional.of(ChecklistFields.document(fields));
            case DIALOGUE -> Optional.of(DialogueFields.document(fields));
            default -> Optional.empty();
        };
    }

    /**
     * The field that a problem speaks of: by its line, and where several stand on that line by the key that it names. A place that has no field of its own is named as the
     * way to it.
     */
    public static Optional<String> fieldAt(String document, NodeProblem problem) {
        List<String> there = new ArrayList<>();
        YamlTree.read(document).root().ifPresent(root -> startingAt(problem.line(), root, "", there));
        there.sort(Comparator.comparingInt(String::length));
        String message = problem.message();
        Matcher named = QUOTED.matcher(message);
        String key = named.find() ? "." + named.group(1) : "";
        if (message.startsWith(ChecklistFields.UNWATCHED)) {
            return Optional.of(ChecklistFields.ITEMS);
        }
        if (!there.isEmpty() && !key.isEmpty() && message.endsWith("is missing")) {
            return Optional.of((place(there) + key).replaceFirst("^\\.", ""));
        }
        return there.stream()
                .filter(path -> !key.isEmpty() && ("." + path).endsWith(key))
                .findFirst()
                .or(() -> there.stream()
                        .filter(path ->
                                message.endsWith(" " + path.replaceFirst(".*\\.", "")) && !path.matches("|.*\\d"))
                        .findFirst())
                .or(() -> there.stream().findFirst().map(first -> place(there)));
    }

    /** Tells the ways to all that begins on a line; the document itself has no way to it. */
    private static void startingAt(int line, YamlTree tree, String way, List<String> there) {
        if (tree.line() == line) {
            there.add(way);
        }
        String before = way.isEmpty() ? "" : way + ".";
        if (tree instanceof YamlTree.Mapping mapping) {
            mapping.entries().forEach(entry -> startingAt(line, entry.value(), before + entry.key(), there));
        } else if (tree instanceof YamlTree.Sequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                startingAt(line, sequence.items().get(i), before + i, there);
            }
        }
    }

    /** Of several that begin on one line, the item of a list. Anchors are called by numbers, too. */
    private static String place(List<String> there) {
        return there.stream()
                .filter(path -> path.matches(".*(?<!anchors)\\.\\d+"))
                .findFirst()
                .orElse(there.get(0));
    }
}
