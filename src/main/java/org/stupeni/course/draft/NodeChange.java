package org.stupeni.course.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stupeni.question.KeyForm;

/**
 * How a node differs between two states of a course.
 *
 * @param before its text, or null where it was not there
 * @param after its text, or null where it is gone
 */
public record NodeChange(NodeKey node, String before, String after, boolean moved) {

    public boolean isAdded() {
        return before == null;
    }

    public boolean isRemoved() {
        return after == null;
    }

    /** Whether its text is another one. */
    public boolean isRewritten() {
        return before != null && after != null && !before.equals(after);
    }

    /** Whether it is a question that is asked or scored otherwise now: its parts, what is right, or what that is worth. Of one that cannot be read nothing is known. */
    public boolean isOfKey() {
        return node.kind().isQuestion()
                && isRewritten()
                && WrittenQuestions.read(before)
                        .flatMap(old -> WrittenQuestions.read(after).map(now -> !KeyForm.sameKey(old, now)))
                        .orElse(false);
    }

    /** Every difference, in the order of the state after, then what is gone. */
    static List<NodeChange> between(List<CourseNode> before, List<CourseNode> after) {
        Map<NodeKey, CourseNode> old = byKey(before);
        Map<NodeKey, String> oldNeighbours = neighbours(before, byKey(after));
        Map<NodeKey, String> newNeighbours = neighbours(after, old);
        List<NodeChange> changes = new ArrayList<>();
        for (CourseNode node : after) {
            CourseNode was = old.remove(node.key());
            boolean moved = was != null
                    && node.kind().hasOrder()
                    && !oldNeighbours.get(node.key()).equals(newNeighbours.get(node.key()));
            if (was == null || moved || !was.document().equals(node.document())) {
                changes.add(new NodeChange(node.key(), was == null ? null : was.document(), node.document(), moved));
            }
        }
        old.values().forEach(gone -> changes.add(new NodeChange(gone.key(), gone.document(), null, false)));
        return changes;
    }

    static Map<NodeKey, CourseNode> byKey(List<CourseNode> nodes) {
        Map<NodeKey, CourseNode> byKey = new LinkedHashMap<>();
        nodes.forEach(node -> byKey.put(node.key(), node));
        return byKey;
    }

    /** Behind which of its like that are in both states, and in which module, each node stands. */
    private static Map<NodeKey, String> neighbours(List<CourseNode> nodes, Map<NodeKey, CourseNode> common) {
        Map<NodeKey, String> neighbours = new HashMap<>();
        Map<String, String> last = new HashMap<>();
        for (CourseNode node : nodes) {
            if (common.containsKey(node.key())) {
                String group = node.kind() + " " + node.module();
                neighbours.put(node.key(), group + " " + last.getOrDefault(group, ""));
                last.put(group, node.id());
            }
        }
        return neighbours;
    }
}
