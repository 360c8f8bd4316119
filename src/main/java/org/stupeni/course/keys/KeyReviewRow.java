package org.stupeni.course.keys;

import java.time.Instant;

/**
 * What a review of a key says, without the question.
 *
 * @param draftId where the question is written, or null
 * @param authorId who wrote the key; null where nobody in the portal did
 * @param remark what whoever asked wants the reviewer to know, or null
 * @param decidedBy null while it waits
 * @param reason null where none was given
 */
public record KeyReviewRow(
        long id,
        String courseId,
        String questionId,
        String questionVersion,
        Long draftId,
        Long nodeId,
        Long authorId,
        Long askedBy,
        Instant askedAt,
        String remark,
        KeyReviewState state,
        Long decidedBy,
        Instant decidedAt,
        String reason) {

    static final String QUERY = """
            select new org.stupeni.course.keys.KeyReviewRow(r.id, r.courseId, r.questionId, r.questionVersion, r.draftId, r.nodeId,
                r.authorId, r.askedBy, r.askedAt, r.remark, r.state, r.decidedBy, r.decidedAt, r.reason)
            from KeyReview r
            """;

    public boolean isOpen() {
        return state == KeyReviewState.ASKED;
    }

    public boolean isChecked() {
        return state == KeyReviewState.CHECKED;
    }

    public boolean isReturned() {
        return state == KeyReviewState.RETURNED;
    }

    /** Whether this person wrote the key and so cannot review it. */
    public boolean isOf(Long person) {
        return person.equals(authorId);
    }
}
