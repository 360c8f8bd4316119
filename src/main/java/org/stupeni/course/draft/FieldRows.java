package org.stupeni.course.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.YamlEntries;

/** Fields that stand in rows, {@code draw.0.count}, as a list of the fields of each row, and single ones as what is written of them. Pure. */
final class FieldRows {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,9})?");

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

    static LocalText local(Map<String, String> fields, String key) {
        return new LocalText(text(fields, key + ".ru"), text(fields, key + ".en"));
    }

    static void local(YamlEntries entries, Map<String, String> fields, String key) {
        entries.local(key, local(fields, key));
    }

    /** Nothing is written of a text that is empty in both languages. */
    static void optionalLocal(YamlEntries entries, Map<String, String> fields, String key) {
        LocalText text = local(fields, key);
        if (!text.ru().isBlank() || !text.en().isBlank()) {
            entries.local(key, text);
        }
    }

    static void optional(YamlEntries entries, Map<String, String> fields, String key) {
        if (!text(fields, key).isBlank()) {
            entries.text(key, text(fields, key).strip());
        }
    }

    /** A number, or what was typed instead of one: the reader complains of it, and it is not lost. */
    static void number(YamlEntries entries, Map<String, String> fields, String key) {
        String typed = text(fields, key).strip();
        if (NUMBER.matcher(typed).matches()) {
            entries.number(key, new BigDecimal(typed));
        } else if (!typed.isEmpty()) {
            entries.text(key, typed);
        }
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
