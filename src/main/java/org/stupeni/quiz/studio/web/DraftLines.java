package org.stupeni.quiz.studio.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stupeni.course.draft.ComparedNode;
import org.stupeni.course.draft.DraftRow;
import org.stupeni.course.draft.NodeChange;
import org.stupeni.course.draft.NodeKey;
import org.stupeni.course.draft.NodeKind;
import org.stupeni.course.draft.NodeMerge;
import org.stupeni.course.draft.NodeRow;
import org.stupeni.course.draft.OrderMerge;
import org.stupeni.quiz.repair.LineDiff;

/** Names the nodes of a draft on the page that publishes it. Pure. */
final class DraftLines {

    private final DraftRow draft;
    private final Map<NodeKey, NodeRow> rows = new HashMap<>();
    private final Locale locale;
    private final ReadableWords words;

    /** @param words what fields of nodes are called */
    DraftLines(DraftRow draft, List<NodeRow> all, Locale locale, ReadableWords words) {
        this.draft = draft;
        this.words = words;
        this.locale = locale;
        Map<Long, NodeRow> byId = all.stream().collect(Collectors.toMap(NodeRow::id, Function.identity()));
        for (NodeRow row : all) {
            NodeRow module = row.parentId() == null ? null : byId.get(row.parentId());
            String of = row.kind() == NodeKind.PICTURE && module != null ? module.nodeId() : "";
            rows.put(new NodeKey(row.kind(), of, row.nodeId()), row);
        }
    }

    ProblemLine problem(NodeKey node, String sentence) {
        return new ProblemLine(label(node), address(node), sentence);
    }

    ProblemLine problem(NodeRow row, String sentence) {
        return new ProblemLine(row.label(locale), address(row), sentence);
    }

    ChangedNode change(NodeChange change) {
        return new ChangedNode(
                "draft_kind." + change.node().kind(),
                label(change.node(), change.before()),
                ChangedNode.how(change),
                address(change.node()),
                change.isRewritten() ? diff(change.node().kind(), change.before(), change.after()) : List.of(),
                null);
    }

    /** @param number of the choice on the page */
    ChangedNode merge(NodeMerge merge, int number) {
        return new ChangedNode(
                "draft_kind." + merge.node().kind(),
                label(merge.node(), merge.theirs()),
                merge.conflict() ? "draft_change.conflict" : "draft_change.taken",
                address(merge.node()),
                diff(merge.node().kind(), merge.mine(), merge.theirs()),
                merge.conflict() ? "choice-" + number : null);
    }

    /** @param label what the order is of */
    ChangedNode order(OrderMerge order, String label) {
        return new ChangedNode(
                "draft_kind." + order.kind(),
                label,
                order.conflict() ? "draft_change.conflict" : "draft_change.taken",
                null,
                LineDiff.of(told(order.kind(), order.mine()), told(order.kind(), order.theirs())),
                order.conflict() ? "order-" + order.kind() : null);
    }

    /** The nodes of each module below its title, a line for each. */
    private String told(NodeKind kind, Map<String, List<String>> places) {
        List<String> lines = new ArrayList<>();
        places.forEach((module, ids) -> {
            if (!module.isEmpty()) {
                lines.add(label(new NodeKey(NodeKind.MODULE, "", module)) + ":");
            }
            ids.forEach(id -> lines.add(label(new NodeKey(kind, "", id))));
        });
        return String.join("\n", lines);
    }

    private List<LineDiff.Line> diff(NodeKind kind, String before, String after) {
        return LineDiff.of(ReadableText.of(kind, before, words), ReadableText.of(kind, after, words)).stream()
                .filter(line -> line.change() != LineDiff.Change.SAME)
                .toList();
    }

    private String label(NodeKey node) {
        NodeRow row = rows.get(node);
        return row == null ? node.id() : row.label(locale);
    }

    /** @param document what it was where the draft does not have it any more, or null */
    private String label(NodeKey node, String document) {
        return rows.containsKey(node) || document == null
                ? label(node)
                : ComparedNode.label(node.kind(), document, locale).orElse(node.id());
    }

    private String address(NodeKey node) {
        NodeRow row = rows.get(node);
        return row == null ? null : address(row);
    }

    private String address(NodeRow row) {
        return "/author/draft?id=" + draft.id() + "&node=" + row.id();
    }
}
