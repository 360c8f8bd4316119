package org.stupeni.quiz.repair.dispute;

import java.time.Instant;
import org.stupeni.quiz.repair.DisputeState;

/**
 * An answer as trainers see it.
 *
 * @param courseVersionId a version of the course that has this version of the question
 * @param way null where the question stands
 * @param people how many were answered
 */
public record AnswerRow(
        long id,
        String courseId,
        String questionId,
        String questionVersion,
        long courseVersionId,
        DisputeState verdict,
        RepairWay way,
        String reason,
        int people,
        Long answeredBy,
        Instant answeredAt) {

    public boolean isUpheld() {
        return verdict == DisputeState.UPHELD;
    }
}
