package org.stupeni.course.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stupeni.platform.Refused;
import org.stupeni.platform.YamlDocument;

/**
 * What the buttons of a form of fields do to its rows: {@code nodes.add}, {@code nodes.1.replies.0.remove}. Pure; what the fields hold goes with them.
 */
public final class FieldDeeds {

    private static final Pattern ADD =
            Pattern.compile("(draw|bands|items|nodes|endings|nodes\\.\\d{1,4}\\.replies)\\.(add|fix)");
    private static final Pattern ROW = Pattern.compile(
            "(draw|bands|items|nodes|endings|nodes\\.\\d{1,4}\\.replies)\\.(\\d{1,4})\\.(up|down|remove|copy|rename|pick|drop-[a-z0-9-]{1,80})");

    /** Does nothing but save what the fields hold. */
    public static final String SAVE = "save";

    private FieldDeeds() {}

    /**
     * What came of a deed.
     *
     * @param place the way to what the reader wants to see next
     */
    public record Done(Map<String, String> fields, String place) {}

    /**
     * @param deed the button
     * @param word what was typed or chosen for it; may be null
     * @throws Refused if there is no such button or row, or the word is no id that is free
     */
    public static Done of(Map<String, String> typed, String deed, String word) {
        Map<String, String> fields = DialogueFields.withNewPlaces(typed);
        if (deed.equals(SAVE)) {
            return new Done(fields, "");
        }
        String form = FieldRows.text(fields, NodeFields.FORM);
        Matcher add = ADD.matcher(deed);
        Matcher row = ROW.matcher(deed);
        if (deed.equals("points.add") && form.equals(NodeFields.DIALOGUE)) {
            return points(fields, word);
        }
        if (add.matches() && form.equals(formOf(add.group(1)))) {
            return added(fields, add.group(1), add.group(2));
        }
        if (!row.matches() || !form.equals(formOf(row.group(1)))) {
            throw unknown();
        }
        String list = row.group(1);
        List<Map<String, String>> rows = FieldRows.of(fields, list);
        int at = Integer.parseInt(row.group(2));
        if (at >= rows.size()) {
            throw unknown();
        }
        return changed(fields, list, rows, at, row.group(3), word == null ? "" : word.strip());
    }

    private static String formOf(String list) {
        return switch (list) {
            case ExamFields.DRAW, ExamFields.BANDS -> NodeFields.EXAM;
            case ChecklistFields.ITEMS -> NodeFields.CHECKLIST;
            default -> NodeFields.DIALOGUE;
        };
    }

    private static Refused unknown() {
        return new Refused("blueprint_deed.unknown");
    }

    private static Done added(Map<String, String> fields, String list, String how) {
        List<Map<String, String>> rows = FieldRows.of(fields, list);
        Map<String, String> row = new LinkedHashMap<>();
        if (list.equals(ExamFields.DRAW)) {
            row.put("kind", how.equals("fix") ? "fix" : ExamFields.DRAW);
            row.put(how.equals("fix") ? "fix" : "count", how.equals("fix") ? "" : "1");
        } else if (how.equals("fix")) {
            throw unknown();
        } else if (list.equals(ExamFields.BANDS)) {
            row.putAll(BandFields.next(rows));
        } else if (list.equals(ChecklistFields.ITEMS)) {
            row.putAll(ChecklistFields.item(fields, Map.of()));
        } else if (list.equals(DialogueFields.NODES)) {
            row.putAll(DialogueFields.blankNode(fields, DialogueFields.fresh(fields, "node")));
        } else if (list.equals(DialogueFields.ENDINGS)) {
            row.put("id", DialogueFields.fresh(fields, "ending"));
            row.put("points", "0");
        } else {
            String node = list.replaceFirst("\\.replies$", "");
            if (!fields.containsKey(node + ".id")) {
                throw unknown();
            }
            row.put("id", DialogueFields.freshReply(fields));
        }
        rows.add(row);
        return new Done(FieldRows.with(fields, list, rows), list + "." + (rows.size() - 1));
    }

    private static Done changed(
            Map<String, String> fields, String list, List<Map<String, String>> rows, int at, String how, String word) {
        int to = at;
        switch (how) {
            case "up" -> to = Math.max(0, at - 1);
            case "down" -> to = Math.min(rows.size() - 1, at + 1);
            case "remove" -> {
                rows.remove(at);
                to = Math.max(0, at - 1);
            }
            case "copy" -> {
                if (!list.equals(ChecklistFields.ITEMS)) {
                    throw unknown();
                }
                to = at + 1;
                rows.add(to, ChecklistFields.item(fields, rows.get(at)));
            }
            case "rename" -> {
                return renamed(fields, list, rows.get(at), at, word);
            }
            default -> fixed(list, rows.get(at), how, word);
        }
        if (to != at && (how.equals("up") || how.equals("down"))) {
            Collections.swap(rows, at, to);
        }
        return new Done(FieldRows.with(fields, list, rows), rows.isEmpty() ? list : list + "." + to);
    }

    /** A question is picked for a row that names its questions, or dropped from it. */
    private static void fixed(String list, Map<String, String> row, String how, String word) {
        if (!list.equals(ExamFields.DRAW) || !row.getOrDefault("kind", "").equals("fix")) {
            throw unknown();
        }
        List<String> named = new ArrayList<>(FieldRows.words(FieldRows.text(row, "fix")));
        if (how.startsWith("drop-")) {
            named.remove(how.substring("drop-".length()));
        } else if (!YamlDocument.isId(word)) {
            throw new Refused("blueprint_deed.none_picked");
        } else if (!named.contains(word)) {
            named.add(word);
        }
        Collections.sort(named);
        row.put("fix", String.join(",", named));
    }

    /** A place gets another id, and every reply that leads to it leads to it still. */
    private static Done renamed(Map<String, String> fields, String list, Map<String, String> row, int at, String word) {
        if (!list.equals(DialogueFields.NODES) && !list.equals(DialogueFields.ENDINGS)) {
            throw unknown();
        }
        String old = row.getOrDefault("id", "");
        if (!YamlDocument.isId(word)) {
            throw new Refused("talk_deed.no_id", word);
        }
        if (!word.equals(old) && places(fields).contains(word)) {
            throw new Refused("talk_deed.id_taken", word);
        }
        Map<String, String> renamed = new LinkedHashMap<>(fields);
        renamed.replaceAll((key, value) -> key.endsWith(".to") && !old.isEmpty() && old.equals(value) ? word : value);
        renamed.put(list + "." + at + ".id", word);
        return new Done(renamed, list + "." + at);
    }

    private static Set<String> places(Map<String, String> fields) {
        Map<String, String> ids = new TreeMap<>();
        fields.forEach((key, value) -> {
            if (key.matches("(nodes|endings)\\.\\d{1,4}\\.id")) {
                ids.put(value, key);
            }
        });
        return ids.keySet();
    }

    /** Replies can have points for one more indicator. */
    private static Done points(Map<String, String> fields, String indicator) {
        if (indicator == null || !YamlDocument.isId(indicator)) {
            throw new Refused("blueprint_deed.none_picked");
        }
        if (!fields.containsKey("nodes.0.replies.0.id")) {
            throw new Refused("talk_deed.no_replies");
        }
        Map<String, String> more = new LinkedHashMap<>(fields);
        more.putIfAbsent("nodes.0.replies.0.points." + indicator, "0");
        return new Done(more, "nodes.0");
    }
}
