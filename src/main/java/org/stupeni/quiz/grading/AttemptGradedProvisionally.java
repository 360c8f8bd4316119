package org.stupeni.quiz.grading;

import java.time.Instant;
import org.stupeni.platform.Fact;

/**
 * An exam attempt has a grading that waits for marks; fired by {@link Gradings} in its transaction. Nothing follows from it: {@link AttemptGraded} comes
 * when the marks are there.
 */
public record AttemptGradedProvisionally(Long employeeId, long attemptId, int grading, Instant when) implements Fact {

    @Override
    public Long who() {
        return null;
    }

    @Override
    public String what() {
        return "quiz.attempt-graded-provisionally";
    }

    @Override
    public String which() {
        return "attempt:" + attemptId;
    }
}
