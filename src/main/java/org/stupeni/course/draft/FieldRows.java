package org.stupeni.course.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Fields that stand in rows, {@code draw.0.count}, as a list of the fields of each row. Pure. */
final class FieldRows {

    private FieldRows() {}

    /** The rows of a list by their numbers; what is between them and has no field is left out. */
    static List<Map<String, String>> of(Map<String, String> fields, String list) {
        Map<Integer, Map<String, String>> rows = new TreeMap<>();
        fields.forEach((key, value) -> {
            String rest = key.startsWith(list + ".") ? key.substring(list.length() + 1) : "";
            int dot = rest.indexOf('.');
            if (dot > 0 && rest.substring(0, dot).matches("[0-9]{1,4}")) {
                rows.computeIfAbsent(Integer.valueOf(rest.substring(0, dot)), row -> new LinkedHashMap<>())
                        .put(rest.substring(dot + 1), value);
            }
        });
        return new ArrayList<>(rows.values());
    }

    /** The same fields with other rows of this list, numbered anew. */
    static Map<String, String> with(Map<String, String> fields, String list, List<Map<String, String>> rows) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.keySet().removeIf(key -> key.startsWith(list + "."));
        for (int i = 0; i < rows.size(); i++) {
            String row = list + "." + i + ".";
            rows.get(i).forEach((key, value) -> all.put(row + key, value));
        }
        return all;
    }

    /** What a browser sends of a field, with the line ends of documents. */
    static String text(Map<String, String> fields, String key) {
        String value = fields.get(key);
        return value == null ? "" : value.replace("\r\n", "\n");
    }

    /** The words of a field that holds several, with commas. */
    static List<String> words(String field) {
        return field.isBlank() ? List.of() : List.of(field.strip().split("\\s*,\\s*"));
    }

    /** The keys directly below a field, {@code points.co2-basics}, in their order. */
    static TreeSet<String> below(Map<String, String> fields, String key) {
        TreeSet<String> below = new TreeSet<>();
        fields.keySet().stream()
                .filter(name -> name.startsWith(key + "."))
                .map(name -> name.substring(key.length() + 1))
                .forEach(below::add);
        return below;
    }
}
