package org.stupeni.quiz.grading;

import java.time.Instant;
import org.stupeni.platform.Fact;

/**
 * Answers that came too late count now; fired by {@link LateAnswers} after the new grading, in its transaction.
 *
 * @param who accepted them
 * @param employeeId whose attempt it is
 */
public record LateAnswersAccepted(Long who, Long employeeId, long attemptId, Instant when) implements Fact {

    @Override
    public String what() {
        return "quiz.late-accepted";
    }

    @Override
    public String which() {
        return "attempt:" + attemptId;
    }
}
