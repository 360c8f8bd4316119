package org.stupeni.course.draft;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What a version that was published while a draft was open means for one of its nodes.
 *
 * @param theirs its text in that version; null where it is gone there
 * @param mine its text in the draft; null where it is gone there
 * @param conflict whether both changed it, each otherwise; else the draft has not touched it and takes what was published
 */
public record NodeMerge(NodeKey node, String module, String theirs, String mine, boolean conflict) {

    /** Every node that the newer version has otherwise than the one the draft is based on, unless the draft has it so, too. */
    static List<NodeMerge> of(List<CourseNode> base, List<CourseNode> newest, List<CourseNode> draft) {
        Map<NodeKey, CourseNode> was = NodeChange.byKey(base);
        Map<NodeKey, CourseNode> theirs = NodeChange.byKey(newest);
        Map<NodeKey, CourseNode> mine = NodeChange.byKey(draft);
        Set<NodeKey> keys = new LinkedHashSet<>(theirs.keySet());
        keys.addAll(was.keySet());
        List<NodeMerge> merges = new ArrayList<>();
        for (NodeKey key : keys) {
            String before = text(was.get(key));
            String published = text(theirs.get(key));
            String drafted = text(mine.get(key));
            if (!Objects.equals(before, published) && !Objects.equals(published, drafted)) {
                CourseNode known = theirs.containsKey(key) ? theirs.get(key) : was.get(key);
                merges.add(new NodeMerge(key, known.module(), published, drafted, !Objects.equals(before, drafted)));
            }
        }
        return merges;
    }

    private static String text(CourseNode node) {
        return node == null ? null : node.document();
    }
}
