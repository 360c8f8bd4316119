package org.stupeni.quiz;

import java.time.Instant;
import org.stupeni.platform.Fact;

/**
 * An exam attempt has a new grading; fired by {@link Gradings} in the transaction of the grading, which is repeated until no observer fails. Practice
 * fires none.
 *
 * @param who the employee whose attempt it is
 * @param grading the number of the grading: 1 for the first, more for a regrade
 */
public record AttemptGraded(Long who, long attemptId, int grading, Instant when) implements Fact {

    @Override
    public String what() {
        return "quiz.attempt-graded";
    }

    @Override
    public String which() {
        return "attempt:" + attemptId;
    }
}
