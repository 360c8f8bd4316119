package org.stupeni.quiz.studio.web;

import java.util.List;
import org.stupeni.course.draft.NodeRow;

/** A module in the tree of a draft with what stands in it. */
public record TreeModule(
        NodeRow row, int number, List<NodeRow> lessons, List<NodeRow> pictures, List<NodeRow> practice) {

    /** Whether something in it is another than it was, itself included. */
    public boolean isChanged() {
        return row.isChanged() || practice.stream().anyMatch(NodeRow::isChanged);
    }
}
