package org.stupeni.quiz.attempt;

import java.time.Instant;
import org.stupeni.platform.Fact;

/**
 * An attempt was started, handed in, taken back or closed by time; fired in the transaction that did it.
 *
 * @param who the person whose attempt it is, or null where time did it
 */
public record AttemptHappened(Long who, String what, long attemptId, Instant when) implements Fact {

    public static AttemptHappened started(Attempt attempt, Instant when) {
        return new AttemptHappened(attempt.employeeId(), "quiz.attempt-started", attempt.id(), when);
    }

    static AttemptHappened takenBack(Attempt attempt, Instant when) {
        return new AttemptHappened(attempt.employeeId(), "quiz.attempt-taken-back", attempt.id(), when);
    }

    /** Handed in by the person or closed by time, as the attempt says. */
    static AttemptHappened closed(Attempt attempt, Instant when) {
        return attempt.closedBy() == ClosedBy.PERSON
                ? new AttemptHappened(attempt.employeeId(), "quiz.attempt-handed-in", attempt.id(), when)
                : new AttemptHappened(null, "quiz.attempt-closed", attempt.id(), when);
    }

    @Override
    public String which() {
        return "attempt:" + attemptId;
    }
}
