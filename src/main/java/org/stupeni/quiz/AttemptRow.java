package org.stupeni.quiz;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;

/**
 * An attempt as pages and rules see it, with its latest grading.
 *
 * @param subjectId the id of the exam, for practice of the module
 * @param deadline null for practice
 * @param handedInAt when it ended, null while it runs; the deadline if time ended it
 * @param settlesAt from when on it can no longer be taken back, null while it runs
 * @param points of the latest grading, with the three values after it null until there is one
 * @param grantId the grant it was started by, or null
 */
public record AttemptRow(
        long id,
        AttemptKind kind,
        String courseId,
        long courseVersionId,
        String subjectId,
        int number,
        AttemptState state,
        Instant startedAt,
        Instant deadline,
        Instant handedInAt,
        ClosedBy closedBy,
        Instant settlesAt,
        BigDecimal points,
        Integer maximum,
        BigDecimal cut,
        Outcome outcome,
        Long grantId) {

    public boolean isExam() {
        return kind == AttemptKind.EXAM;
    }

    public boolean isRunning() {
        return state == AttemptState.IN_PROGRESS;
    }

    public boolean isGraded() {
        return state == AttemptState.GRADED;
    }

    public boolean isPassed() {
        return outcome == Outcome.PASSED;
    }

    /** Whether a hand-in can still be taken back at that moment. */
    public boolean canBeTakenBack(Instant now) {
        return state == AttemptState.HANDED_IN && closedBy == ClosedBy.PERSON && now.isBefore(settlesAt);
    }

    /** How many minutes there were for it, begun ones counted; null without a limit. */
    public Integer minutesAllowed() {
        return deadline == null
                ? null
                : Math.toIntExact(
                        Duration.between(startedAt, deadline).plusSeconds(59).toMinutes());
    }

    /** How long it took, in whole minutes, begun ones counted. */
    public long minutes() {
        return Duration.between(startedAt, handedInAt).plusSeconds(59).toMinutes();
    }
}
