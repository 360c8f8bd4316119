package org.stupeni.course.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts the nodes of a draft that took in a version into their places. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DraftPlaces {

    @Inject
    OpenDrafts open;

    /**
     * @param theirs the nodes of the version
     * @param before those of the draft before it took something in
     * @param theirPlaces the kinds whose nodes are to stand as they do in the version; of the others those that were taken in find their place
     */
    void become(long draftId, List<CourseNode> theirs, List<CourseNode> before, Set<NodeKind> theirPlaces) {
        Arrays.stream(NodeKind.values())
                .filter(NodeKind::hasOrder)
                .forEach(kind -> become(draftId, kind, theirs, before, theirPlaces.contains(kind)));
    }

    private void become(
            long draftId, NodeKind kind, List<CourseNode> theirs, List<CourseNode> before, boolean asTheirs) {
        Map<String, String> known = OrderMerge.modules(kind, before);
        List<DraftNode> all = open.live(draftId);
        List<DraftNode> rows = all.stream().filter(node -> node.kind() == kind).toList();
        if (!asTheirs && rows.stream().allMatch(row -> known.containsKey(row.nodeId()))) {
            return;
        }
        Map<String, DraftNode> modules = all.stream()
                .filter(node -> node.kind() == NodeKind.MODULE)
                .collect(Collectors.toMap(DraftNode::nodeId, Function.identity()));
        if (asTheirs) {
            Map<String, String> to = OrderMerge.modules(kind, theirs);
            rows.forEach(row -> into(row, modules.get(to.getOrDefault(row.nodeId(), ""))));
        }
        Map<String, List<String>> places = OrderMerge.places(kind, theirs);
        Map<Long, String> names = modules.values().stream().collect(Collectors.toMap(DraftNode::id, DraftNode::nodeId));
        rows.stream()
                .collect(Collectors.groupingBy(row -> row.parentId() == null ? "" : names.get(row.parentId())))
                .forEach((module, group) -> order(group, places.getOrDefault(module, List.of()), known, asTheirs));
    }

    /** What has no such module in the draft stays where it is. */
    private static void into(DraftNode row, DraftNode module) {
        if (module != null && row.parentId() != null && !row.parentId().equals(module.id())) {
            row.isAt(module.id(), row.place());
        }
    }

    private static void order(List<DraftNode> group, List<String> theirs, Map<String, String> known, boolean asTheirs) {
        Map<String, DraftNode> rows = group.stream().collect(Collectors.toMap(DraftNode::nodeId, Function.identity()));
        List<String> published = theirs.stream().filter(rows::containsKey).toList();
        List<String> mine =
                group.stream().map(DraftNode::nodeId).filter(known::containsKey).toList();
        List<String> order =
                new ArrayList<>(asTheirs ? OrderMerge.woven(published, mine) : OrderMerge.woven(mine, published));
        rows.keySet().stream().filter(id -> !order.contains(id)).forEach(order::add);
        for (int i = 0; i < order.size(); i++) {
            rows.get(order.get(i)).isAt(i + 1);
        }
    }
}
