package org.stupeni.course.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a version that was published while a draft was open means for the places of its nodes of one kind: their order, and which module they stand in.
 *
 * @param theirs the places in that version, by the module, which is empty for what stands in none
 * @param mine the places in the draft
 * @param conflict whether both moved nodes of this kind, each otherwise; else the draft has not moved any and takes the places that were published
 */
public record OrderMerge(
        NodeKind kind, Map<String, List<String>> theirs, Map<String, List<String>> mine, boolean conflict) {

    /** Every kind whose nodes the newer version has in other places than the one the draft is based on, unless the draft has them there, too. */
    static List<OrderMerge> of(List<CourseNode> base, List<CourseNode> newest, List<CourseNode> draft) {
        return Arrays.stream(NodeKind.values())
                .filter(NodeKind::hasOrder)
                .map(kind -> of(kind, base, newest, draft))
                .filter(merge -> merge != null)
                .toList();
    }

    private static OrderMerge of(
            NodeKind kind, List<CourseNode> base, List<CourseNode> newest, List<CourseNode> draft) {
        Set<String> common = ids(kind, base);
        common.retainAll(ids(kind, newest));
        common.retainAll(ids(kind, draft));
        Map<String, List<String>> was = places(kind, base, common);
        Map<String, List<String>> theirs = places(kind, newest, common);
        Map<String, List<String>> mine = places(kind, draft, common);
        return theirs.equals(was) || theirs.equals(mine) ? null : new OrderMerge(kind, theirs, mine, !mine.equals(was));
    }

    private static Set<String> ids(NodeKind kind, List<CourseNode> nodes) {
        return nodes.stream()
                .filter(node -> node.kind() == kind)
                .map(CourseNode::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Map<String, List<String>> places(NodeKind kind, List<CourseNode> nodes, Set<String> among) {
        Map<String, List<String>> places = new LinkedHashMap<>();
        nodes.stream()
                .filter(node -> node.kind() == kind && among.contains(node.id()))
                .forEach(node -> places.computeIfAbsent(module(node), none -> new ArrayList<>())
                        .add(node.id()));
        return places;
    }

    /** The places of all nodes of a kind. */
    static Map<String, List<String>> places(NodeKind kind, List<CourseNode> nodes) {
        return places(kind, nodes, ids(kind, nodes));
    }

    /** The module of each node of a kind. */
    static Map<String, String> modules(NodeKind kind, List<CourseNode> nodes) {
        Map<String, String> modules = new HashMap<>();
        nodes.stream().filter(node -> node.kind() == kind).forEach(node -> modules.put(node.id(), module(node)));
        return modules;
    }

    private static String module(CourseNode node) {
        return node.module() == null ? "" : node.module();
    }

    /**
     * All of these in one order.
     *
     * @param first in whose order they stand
     * @param more what is not among the first comes behind whatever it stands behind here
     */
    static List<String> woven(List<String> first, List<String> more) {
        List<String> all = new ArrayList<>(first);
        String before = null;
        for (String one : more) {
            if (!all.contains(one)) {
                all.add(before == null ? 0 : all.indexOf(before) + 1, one);
            }
            before = one;
        }
        return all;
    }
}
