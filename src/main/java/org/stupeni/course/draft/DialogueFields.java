package org.stupeni.course.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stupeni.question.form.DialogueForm;
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

    /** The fields of a document; nothing where it is no conversation, or says something that has no field. */
    static Optional<Map<String, String>> fields(String document) {
        return DialogueForm.read(document);
    }

    static String document(Map<String, String> typed) {
        return DialogueForm.document(withNewPlaces(typed));
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
