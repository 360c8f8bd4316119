package org.stupeni.quiz.studio.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stupeni.course.draft.NodeKind;
import org.stupeni.course.draft.NodeRow;

/** The nodes of a draft as a tree. Pure. */
public record DraftTree(
        NodeRow header, List<TreeModule> modules, List<NodeRow> bank, List<NodeRow> exams, List<NodeRow> checklists) {

    /** @param rows in their places among their like */
    public static DraftTree of(List<NodeRow> rows) {
        List<TreeModule> modules = new ArrayList<>();
        for (NodeRow module : of(rows, NodeKind.MODULE, null)) {
            modules.add(new TreeModule(
                    module,
                    modules.size() + 1,
                    of(rows, NodeKind.LESSON, module),
                    of(rows, NodeKind.PICTURE, module),
                    of(rows, NodeKind.PRACTICE, module)));
        }
        return new DraftTree(
                of(rows, NodeKind.HEADER, null).get(0),
                modules,
                of(rows, NodeKind.BANK, null),
                of(rows, NodeKind.EXAM, null),
                of(rows, NodeKind.CHECKLIST, null));
    }

    private static List<NodeRow> of(List<NodeRow> rows, NodeKind kind, NodeRow module) {
        return rows.stream()
                .filter(row -> row.kind() == kind && (module == null || row.parentId() == module.id()))
                .toList();
    }

    /** The module in which a node stands, or which it is. */
    public Optional<TreeModule> moduleOf(NodeRow node) {
        return modules.stream()
                .filter(module -> module.row().id() == node.id()
                        || node.parentId() != null
                                && node.parentId() == module.row().id())
                .findFirst();
    }

    public List<String> lessonIds() {
        return modules.stream()
                .flatMap(module -> module.lessons().stream())
                .map(NodeRow::nodeId)
                .toList();
    }
}
