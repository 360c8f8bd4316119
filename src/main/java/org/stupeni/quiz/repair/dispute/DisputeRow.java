package org.stupeni.quiz.repair.dispute;

import java.time.Instant;
import java.time.LocalDate;
import org.stupeni.quiz.repair.DisputeState;

/**
 * A dispute as its person sees it.
 *
 * @param number of the question in the attempt
 * @param dueOn the last day of the term for the answer
 * @param closedAt null while it is open
 * @param way null unless it was upheld
 * @param reason the trainer's answer, or null
 */
public record DisputeRow(
        long id,
        long attemptId,
        int number,
        String courseId,
        String questionId,
        String questionVersion,
        long courseVersionId,
        DisputeKind kind,
        String words,
        DisputeState state,
        Instant raisedAt,
        LocalDate dueOn,
        Instant closedAt,
        RepairWay way,
        String reason) {

    public boolean isOpen() {
        return state == DisputeState.OPEN;
    }
}
