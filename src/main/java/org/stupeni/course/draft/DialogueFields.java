package org.stupeni.course.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stupeni.platform.YamlEntries;
import org.stupeni.question.QuestionType;
import org.stupeni.question.talk.TalkGraph;

/** A conversation as the fields of its form, and back. Pure. */
public final class DialogueFields {

    public static final String NODES = "nodes";
    public static final String ENDINGS = "endings";
    public static final String REPLIES = "replies";

    /** Words that authors find it by, in one field with commas. */
    public static final String TAGS = "tags";

    /** The field of the question's own id, which never changes: {@code id} in an address is that of the draft. */
    public static final String QUESTION = "question";

    /** Chosen as the target of a reply: a node that is made for it, or an ending. */
    public static final String NEW_NODE = "+node";

    public static final String NEW_ENDING = "+ending";

    private DialogueFields() {}

    /** @param values those of the document by their ways */
    static boolean is(Map<String, String> values) {
        return QuestionType.DIALOGUE.word().equals(values.get("type"));
    }

    private static boolean isTag(String path) {
        return path.matches(TAGS + "\\.\\d+");
    }

    static Map<String, String> fields(Map<String, String> values) {
        Map<String, String> fields = new LinkedHashMap<>(values);
        fields.values().removeIf(FlatYaml.NO_ITEMS::equals);
        String tags = String.join(
                ", ",
                values.keySet().stream()
                        .filter(DialogueFields::isTag)
                        .map(values::get)
                        .toList());
        if (!tags.isEmpty()) {
            fields.keySet().removeIf(DialogueFields::isTag);
            fields.put(TAGS, tags);
        }
        fields.put(QUESTION, fields.getOrDefault("id", ""));
        fields.remove("id");
        for (String list : List.of(NODES, ENDINGS)) {
            List<Map<String, String>> rows = FieldRows.of(fields, list);
            rows.forEach(row -> row.putIfAbsent("id", ""));
            fields = FieldRows.with(fields, list, rows);
        }
        return fields;
    }

    static String document(Map<String, String> typed) {
        Map<String, String> fields = withNewPlaces(typed);
        YamlEntries question = new YamlEntries()
                .text("id", FieldRows.text(fields, QUESTION))
                .text("type", QuestionType.DIALOGUE.word())
                .text("indicator", FieldRows.text(fields, "indicator"))
                .text("lesson", FieldRows.text(fields, "lesson"));
        FieldRows.number(question, fields, "difficulty");
        List<String> tags = List.of(FieldRows.text(fields, TAGS).strip().split("\\s*,\\s*"));
        if (!tags.contains("")) {
            question.texts(TAGS, tags);
        }
        FieldRows.local(question, fields, "ask");
        question.list(NODES, FieldRows.of(fields, NODES), DialogueFields::node)
                .list(ENDINGS, FieldRows.of(fields, ENDINGS), DialogueFields::ending);
        FieldRows.optionalLocal(question, fields, "hint");
        FieldRows.optionalLocal(question, fields, "feedback");
        return question.yaml();
    }

    private static YamlEntries node(Map<String, String> row) {
        YamlEntries node = new YamlEntries().text("id", FieldRows.text(row, "id"));
        FieldRows.local(node, row, "state");
        FieldRows.local(node, row, "says");
        return node.list(REPLIES, FieldRows.of(row, REPLIES), DialogueFields::reply);
    }

    private static YamlEntries reply(Map<String, String> row) {
        YamlEntries reply = new YamlEntries().text("id", FieldRows.text(row, "id"));
        FieldRows.local(reply, row, "text");
        YamlEntries points = new YamlEntries();
        boolean any = false;
        for (String indicator : FieldRows.below(row, "points")) {
            String key = "points." + indicator;
            any |= !FieldRows.text(row, key).isBlank();
            FieldRows.number(points, Map.of(indicator, FieldRows.text(row, key)), indicator);
        }
        if (any) {
            reply.map("points", points);
        }
        reply.text("to", FieldRows.text(row, "to"));
        FieldRows.optionalLocal(reply, row, "feedback");
        return reply;
    }

    private static YamlEntries ending(Map<String, String> row) {
        YamlEntries ending = new YamlEntries().text("id", FieldRows.text(row, "id"));
        FieldRows.local(ending, row, "state");
        FieldRows.local(ending, row, "says");
        FieldRows.number(ending, row, "points");
        FieldRows.optionalLocal(ending, row, "feedback");
        return ending;
    }

    /** Makes the places that were chosen as new ones: one for each reply. */
    static Map<String, String> withNewPlaces(Map<String, String> typed) {
        Map<String, String> fields = new LinkedHashMap<>(typed);
        for (String key : new TreeSet<>(typed.keySet())) {
            boolean node = NEW_NODE.equals(typed.get(key));
            if (key.endsWith(".to") && (node || NEW_ENDING.equals(typed.get(key)))) {
                String list = node ? NODES : ENDINGS;
                String id = fresh(fields, node ? "node" : "ending");
                fields.put(key, id);
                List<Map<String, String>> rows = FieldRows.of(fields, list);
                rows.add(node ? blankNode(fields, id) : Map.of("id", id, "points", "0"));
                fields = FieldRows.with(fields, list, rows);
            }
        }
        return fields;
    }

    /** A node with two replies that are to be written. */
    static Map<String, String> blankNode(Map<String, String> fields, String id) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        Map<String, String> node = new LinkedHashMap<>(Map.of("id", id));
        for (int i = 0; i < 2; i++) {
            String reply = freshReply(all);
            all.put("new." + REPLIES + "." + i + ".id", reply);
            node.put(REPLIES + "." + i + ".id", reply);
        }
        return node;
    }

    /** An id that no place has and no reply leads to. */
    static String fresh(Map<String, String> fields, String word) {
        Set<String> taken = new HashSet<>();
        fields.forEach((key, value) -> {
            if (key.endsWith(".id") || key.endsWith(".to")) {
                taken.add(value);
            }
        });
        return free(taken, word + "-");
    }

    static String freshReply(Map<String, String> fields) {
        Set<String> taken = new HashSet<>();
        fields.forEach((key, value) -> {
            if (key.contains(REPLIES + ".") && key.endsWith(".id")) {
                taken.add(value);
            }
        });
        return free(taken, "r");
    }

    private static String free(Set<String> taken, String word) {
        int number = 1;
        while (taken.contains(word + number)) {
            number++;
        }
        return word + number;
    }

    /** The conversation as a graph, nodes before endings, in the order of their fields. */
    public static TalkGraph graph(Map<String, String> fields) {
        List<TalkGraph.Place> places = new ArrayList<>();
        for (Map<String, String> node : FieldRows.of(fields, NODES)) {
            places.add(new TalkGraph.Place(
                    FieldRows.text(node, "id"),
                    false,
                    0,
                    FieldRows.of(node, REPLIES).stream()
                            .map(DialogueFields::exit)
                            .toList()));
        }
        for (Map<String, String> ending : FieldRows.of(fields, ENDINGS)) {
            places.add(new TalkGraph.Place(
                    FieldRows.text(ending, "id"), true, whole(FieldRows.text(ending, "points")), List.of()));
        }
        return new TalkGraph(places);
    }

    private static TalkGraph.Exit exit(Map<String, String> reply) {
        int points = FieldRows.below(reply, "points").stream()
                .mapToInt(indicator -> whole(FieldRows.text(reply, "points." + indicator)))
                .sum();
        return new TalkGraph.Exit(FieldRows.text(reply, "to"), points);
    }

    private static int whole(String text) {
        return text.strip().matches("-?[0-9]{1,4}") ? Integer.parseInt(text.strip()) : 0;
    }

    /** The values of a document without what says nothing; documents of equal ones say the same. */
    static Map<String, String> normal(Map<String, String> values) {
        Map<String, String> normal = new TreeMap<>(values);
        normal.values().removeIf(value -> value.isEmpty() || value.equals(FlatYaml.NO_ITEMS));
        return normal;
    }

    /** The nodes or the endings, each by its own fields. */
    public static List<Map<String, String>> rows(Map<String, String> fields, String list) {
        return FieldRows.of(fields, list);
    }

    /** Every indicator that a reply has points for, in the order of their ids. */
    public static Set<String> indicators(Map<String, String> fields) {
        Set<String> indicators = new TreeSet<>();
        for (Map<String, String> node : FieldRows.of(fields, NODES)) {
            FieldRows.of(node, REPLIES).forEach(reply -> indicators.addAll(FieldRows.below(reply, "points")));
        }
        return indicators;
    }
}
