package org.stupeni.course.draft;

/**
 * What became of one question when many were changed at once.
 *
 * @param before the version it had
 * @param after the version it got; null where somebody else has changed it meanwhile and it was left alone
 * @param back whether the undoing gave it its text again; null before it, false where somebody had changed it since
 */
public record BulkNode(long node, int before, Integer after, Boolean back) {

    static BulkNode changed(long node, int before, int after) {
        return new BulkNode(node, before, after, null);
    }

    static BulkNode conflict(long node, int before) {
        return new BulkNode(node, before, null, null);
    }

    public boolean isConflict() {
        return after == null;
    }
}
