package org.stupeni.course.draft;

/**
 * What a change would make of one question.
 *
 * @param version of the node that was looked at
 * @param ru what it asks, as far as it is written
 * @param after null where it cannot be changed
 */
public record BulkLine(
        long node,
        String questionId,
        String ru,
        String en,
        int version,
        State state,
        QuestionHead before,
        QuestionHead after) {

    /** What would become of it. */
    public enum State {
        CHANGES,
        /** It is so already. */
        SAME,
        /** Its text is none that can be changed so. */
        UNREADABLE,
        /** It would have more tags than a question may. */
        TOO_MANY
    }

    public boolean isChange() {
        return state == State.CHANGES;
    }
}
