package org.stupeni.course.draft;

/**
 * A question of an open draft, without its text.
 *
 * @param nodeId of its row
 * @param moduleId of the row of the module it stands in, or null for the bank
 * @param version of the node
 */
public record DraftQuestionRow(
        long draftId, String courseId, long nodeId, String questionId, Long moduleId, NodeOrigin origin, int version) {

    public boolean isInBank() {
        return moduleId == null;
    }

    /** Whether it is another than in the version that the draft is based on, as far as its history tells. */
    public boolean isChanged() {
        return origin == NodeOrigin.ADDED || version > 1;
    }
}
