package org.stupeni.quiz.studio.web;

import java.util.List;
import org.stupeni.course.draft.NodeChange;
import org.stupeni.quiz.repair.LineDiff;

/**
 * One node that publishing would change, or that was published meanwhile.
 *
 * @param kind the key of what it is
 * @param how the key of what became of it
 * @param address of its editor, or null where it is gone
 * @param field the name of the choice that it asks for, or null
 */
public record ChangedNode(
        String kind, String label, String how, String address, List<LineDiff.Line> lines, String field) {

    /** The key of what became of a node. */
    static String how(NodeChange change) {
        String how = change.isAdded()
                ? "added"
                : change.isRemoved()
                        ? "removed"
                        : change.isOfKey() ? "key" : change.isRewritten() ? "rewritten" : "moved";
        return "draft_change." + how;
    }

    /** Whether results hang on it, or a person has to choose. */
    public boolean isWeighty() {
        return field != null || how.equals("draft_change.key");
    }
}
