package org.stupeni.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.stupeni.platform.Distinct;
import org.stupeni.platform.YamlDocument;

/** Reads a conversation that branches, and follows its ways: each leads to an ending, none in a circle. */
final class DialogueReader {

    private static final int MOST_NODES = 30;
    private static final int MOST_ENDINGS = 10;
    private static final int FEWEST_REPLIES = 2;
    private static final int MOST_REPLIES = 5;
    private static final int POINTS = 10;

    private final Predicate<String> indicators;
    private final YamlDocument place;
    private final Distinct places = new Distinct("the question", "node or ending");
    private final Distinct replyIds = new Distinct("the question", "reply");
    private final Map<String, YamlDocument> placeOf = new HashMap<>();
    private final Map<String, YamlDocument> replyPlaceOf = new HashMap<>();

    DialogueReader(Predicate<String> indicators, YamlDocument place) {
        this.indicators = indicators;
        this.place = place;
    }

    Dialogue read() {
        List<Dialogue.Node> nodes = Parts.items(place, "nodes", 1, MOST_NODES, "a dialogue has").stream()
                .map(this::node)
                .toList();
        List<Dialogue.Ending> endings = Parts.items(place, "endings", 1, MOST_ENDINGS, "a dialogue has").stream()
                .map(this::ending)
                .toList();
        Dialogue dialogue = new Dialogue(nodes, endings);
        if (!nodes.isEmpty()
                && leadsOn(dialogue)
                && !isCircular(dialogue)
                && isReached(dialogue)
                && dialogue.best() < 1) {
            place.problem("nodes", "even the best way earns nothing");
        }
        return dialogue;
    }

    private Dialogue.Node node(YamlDocument item) {
        String id = item.id("id");
        places.check(item, "id", id);
        placeOf.put(id, item);
        List<Dialogue.Reply> replies = new ArrayList<>();
        Distinct texts = new Distinct("the question", "text");
        Dialogue.Node node = new Dialogue.Node(id, item.local("state"), item.local("says"), List.of());
        for (YamlDocument reply : Parts.items(item, "replies", FEWEST_REPLIES, MOST_REPLIES, "a node has")) {
            Dialogue.Reply read = reply(reply);
            texts.check(reply, "text", read.text());
            replies.add(read);
        }
        item.noOtherKeys();
        return new Dialogue.Node(id, node.state(), node.says(), replies);
    }

    private Dialogue.Reply reply(YamlDocument item) {
        Dialogue.Reply reply = new Dialogue.Reply(
                item.id("id"), item.local("text"), points(item), item.text("to"), Parts.feedback(item, "feedback"));
        replyIds.check(item, "id", reply.id());
        replyPlaceOf.put(reply.id(), item);
        item.noOtherKeys();
        return reply;
    }

    private Map<String, Integer> points(YamlDocument item) {
        Map<String, Integer> points = new TreeMap<>();
        if (item.has("points")) {
            YamlDocument map = item.map("points");
            for (String indicator : map.keys()) {
                points.put(indicator, map.integer(indicator, -POINTS, POINTS));
                if (!indicators.test(indicator)) {
                    map.problem(indicator, "the framework has no indicator '" + indicator + "'");
                }
            }
        }
        return points;
    }

    private Dialogue.Ending ending(YamlDocument item) {
        Dialogue.Ending ending = new Dialogue.Ending(
                item.id("id"),
                item.local("state"),
                item.local("says"),
                item.integer("points", -POINTS, POINTS),
                Parts.feedback(item, "feedback"));
        places.check(item, "id", ending.id());
        placeOf.put(ending.id(), item);
        item.noOtherKeys();
        return ending;
    }

    /** Whether every reply leads somewhere; the others are told. */
    private boolean leadsOn(Dialogue dialogue) {
        boolean all = true;
        for (Dialogue.Node node : dialogue.nodes()) {
            all = all && !node.replies().isEmpty();
            for (Dialogue.Reply reply : node.replies()) {
                if (!reply.to().isEmpty() && !placeOf.containsKey(reply.to())) {
                    replyPlaceOf
                            .get(reply.id())
                            .problem("to", "the dialogue has no node or ending '" + reply.to() + "'");
                }
                all = all && placeOf.containsKey(reply.to());
            }
        }
        return all;
    }

    /** Whether some way comes to a node twice; the first reply that closes a circle is told. */
    private boolean isCircular(Dialogue dialogue) {
        Set<String> done = new HashSet<>();
        return dialogue.nodes().stream().anyMatch(node -> closes(dialogue, node, new HashSet<>(), done));
    }

    private boolean closes(Dialogue dialogue, Dialogue.Node node, Set<String> way, Set<String> done) {
        if (done.contains(node.id())) {
            return false;
        }
        way.add(node.id());
        for (Dialogue.Reply reply : node.replies()) {
            if (way.contains(reply.to())) {
                replyPlaceOf
                        .get(reply.id())
                        .problem("to", "the dialogue goes in a circle: '" + reply.to() + "' was there before");
                return true;
            }
            if (dialogue.node(reply.to())
                    .filter(next -> closes(dialogue, next, way, done))
                    .isPresent()) {
                return true;
            }
        }
        way.remove(node.id());
        done.add(node.id());
        return false;
    }

    /** Whether every node and ending is on some way from the start; the others are told. */
    private boolean isReached(Dialogue dialogue) {
        Set<String> reached = new HashSet<>();
        reach(dialogue, dialogue.nodes().get(0).id(), reached);
        List<String> missed = placeOf.keySet().stream()
                .filter(id -> !id.isEmpty() && !reached.contains(id))
                .sorted()
                .toList();
        missed.forEach(id -> placeOf.get(id).problem("id", "no way leads to '" + id + "'"));
        return missed.isEmpty();
    }

    private static void reach(Dialogue dialogue, String id, Set<String> reached) {
        if (reached.add(id)) {
            dialogue.node(id).ifPresent(node -> node.replies().forEach(reply -> reach(dialogue, reply.to(), reached)));
        }
    }
}
