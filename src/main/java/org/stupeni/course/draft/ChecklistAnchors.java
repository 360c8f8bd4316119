package org.stupeni.course.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.stupeni.framework.Framework;
import org.stupeni.platform.LocalText;

/** The anchors in the text of a checklist, finished or not. Pure. */
final class ChecklistAnchors {

    private ChecklistAnchors() {}

    /** Its items; none where its fields cannot show the text. */
    static List<AnchorItem> items(String document) {
        return ChecklistFields.fields(document).map(ChecklistFields::rows).orElse(List.of()).stream()
                .map(row -> new AnchorItem(
                        FieldRows.text(row, "id"), local(row, "title"), ChecklistFields.indicators(row), anchors(row)))
                .toList();
    }

    private static Map<Integer, LocalText> anchors(Map<String, String> row) {
        Map<Integer, LocalText> anchors = new TreeMap<>();
        IntStream.rangeClosed(Framework.LOWEST, Framework.HIGHEST).forEach(level -> {
            LocalText text = local(row, "anchors." + level);
            if (!text.ru().isBlank() || !text.en().isBlank()) {
                anchors.put(level, text);
            }
        });
        return anchors;
    }

    private static LocalText local(Map<String, String> row, String field) {
        return new LocalText(FieldRows.text(row, field + ".ru"), FieldRows.text(row, field + ".en"));
    }

    /** The text with another anchor at a level; nothing where there is no such item. */
    static Optional<String> with(String document, String item, int level, LocalText anchor) {
        Map<String, String> fields = ChecklistFields.fields(document).orElse(Map.of());
        List<Map<String, String>> rows = ChecklistFields.rows(fields);
        Optional<Map<String, String>> row = rows.stream()
                .filter(one -> FieldRows.text(one, "id").equals(item))
                .findFirst();
        return row.map(found -> {
            found.put("anchors." + level + ".ru", anchor.ru());
            found.put("anchors." + level + ".en", anchor.en());
            return ChecklistFields.document(FieldRows.with(new LinkedHashMap<>(fields), ChecklistFields.ITEMS, rows));
        });
    }
}
