package org.stupeni.quiz.grading;

import java.time.Instant;
import org.stupeni.platform.Fact;

/**
 * An exam attempt has a new grading; fired by {@link Gradings} in the transaction of the grading, which is repeated until no observer fails. Practice
 * fires none.
 *
 * @param employeeId whose attempt it is; the portal graded it
 * @param grading the number of the grading: 1 for the first, more for a regrade
 */
public record AttemptGraded(Long employeeId, long attemptId, int grading, Instant when) implements Fact {

    @Override
    public Long who() {
        return null;
    }

    @Override
    public String what() {
        return "quiz.attempt-graded";
    }

    @Override
    public String which() {
        return "attempt:" + attemptId;
    }
}
