package org.stupeni.quiz.grading;

import java.math.BigDecimal;
import java.time.Instant;
import org.stupeni.quiz.attempt.Attempt;
import org.stupeni.quiz.score.Grading;

/**
 * A small check is graded; fired by {@link Gradings} in the transaction of the grading.
 *
 * @param checkId whose attempt it is
 * @param complete whether every question was answered: time may have closed it with questions open
 * @param maximum the points that could be earned
 */
public record CheckGraded(
        long checkId,
        Long employeeId,
        long attemptId,
        boolean complete,
        BigDecimal points,
        int maximum,
        Instant handedInAt) {

    static CheckGraded of(Attempt attempt, Grading grading, boolean complete) {
        return new CheckGraded(
                Long.parseLong(attempt.subjectId()),
                attempt.employeeId(),
                attempt.id(),
                complete,
                grading.points(),
                grading.maximum(),
                attempt.handedInAt());
    }
}
