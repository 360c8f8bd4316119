package org.stupeni.course.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.stupeni.framework.Framework;
import org.stupeni.platform.fields.FormField;
import org.stupeni.platform.fields.FormField.Both;
import org.stupeni.platform.fields.FormField.Group;
import org.stupeni.platform.fields.FormField.Items;
import org.stupeni.platform.fields.FormField.Plain;
import org.stupeni.platform.fields.FormField.Words;
import org.stupeni.platform.fields.FormParts;

/** A checklist as the fields of its form, and back: an indicator of an item is a box, and an anchor that is empty in both languages is not there. Pure. */
public final class ChecklistFields {

    public static final String ITEMS = "items";
    public static final String INDICATORS = "indicators";

    /** What is told of the whole list begins so. */
    static final String UNWATCHED = "no item watches ";

    private static final String ON = "true";

    private static final List<FormField> FIELDS = List.of(
            new Both("title", true),
            new Plain("minutes", true, false),
            new Both("guide", true),
            new Items(
                    ITEMS,
                    1,
                    FormParts.MOST,
                    true,
                    List.of(
                            new Plain("id", false, true),
                            new Words(INDICATORS, true),
                            new Both("title", true),
                            new Group("anchors", anchors()))));

    private static final FormText TEXT = new FormText(FIELDS, parts -> true);

    private ChecklistFields() {}

    private static List<FormField> anchors() {
        return IntStream.rangeClosed(Framework.LOWEST, Framework.HIGHEST)
                .<FormField>mapToObj(level -> new Both(String.valueOf(level), false))
                .toList();
    }

    /** The fields of a document; nothing where it says something that has no field. */
    static Optional<Map<String, String>> fields(String document) {
        return TEXT.parts(document).map(ChecklistFields::shown);
    }

    private static Map<String, String> shown(Map<String, String> parts) {
        List<Map<String, String>> rows = FieldRows.of(parts, ITEMS);
        for (Map<String, String> row : rows) {
            FieldRows.text(row, INDICATORS)
                    .lines()
                    .toList()
                    .forEach(indicator -> row.put(INDICATORS + "." + indicator, ON));
            row.remove(INDICATORS);
        }
        return FieldRows.with(parts, ITEMS, rows);
    }

    static String document(Map<String, String> fields) {
        List<Map<String, String>> rows = FieldRows.of(fields, ITEMS);
        for (Map<String, String> row : rows) {
            row.put(INDICATORS, String.join("\n", indicators(row)));
        }
        return TEXT.written(FieldRows.with(fields, ITEMS, rows));
    }

    /** The items, each by its own fields. */
    public static List<Map<String, String>> rows(Map<String, String> fields) {
        return FieldRows.of(fields, ITEMS);
    }

    /** What an item speaks for, in the order of the ids. */
    public static Set<String> indicators(Map<String, String> item) {
        return FieldRows.below(item, INDICATORS).stream()
                .filter(indicator ->
                        FieldRows.text(item, INDICATORS + "." + indicator).equals(ON))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** An item that is to be written, or a copy of one: its id is its own. */
    static Map<String, String> item(Map<String, String> fields, Map<String, String> like) {
        Map<String, String> item = new LinkedHashMap<>(like);
        Set<String> taken =
                rows(fields).stream().map(row -> FieldRows.text(row, "id")).collect(Collectors.toSet());
        item.put("id", NewNode.free(like.isEmpty() ? "item-" + (taken.size() + 1) : like.get("id"), taken));
        return item;
    }
}
