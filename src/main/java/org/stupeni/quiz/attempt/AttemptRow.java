package org.stupeni.quiz.attempt;

import com.fasterxml.jackson.core.type.TypeReference;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.stupeni.platform.Json;
import org.stupeni.quiz.score.IndicatorScore;
import org.stupeni.quiz.score.Outcome;

/**
 * An attempt as pages and rules see it, with its latest grading.
 *
 * @param subjectId the id of the exam, for practice of the module, for a small check its own
 * @param deadline null for practice
 * @param handedInAt when it ended, null while it runs; the deadline if time ended it
 * @param settlesAt from when on it can no longer be taken back, null while it runs
 * @param points of the latest grading, with the three values after it null until there is one
 * @param grantId the grant it was started by, or null
 * @param indicators the points by indicator of the latest grading; empty until there is one
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
        Long grantId,
        Map<String, IndicatorScore> indicators) {

    /** As queries make it: with the points by indicator as they are kept, null until there are any. */
    public AttemptRow(
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
            Long grantId,
            String indicators) {
        this(
                id,
                kind,
                courseId,
                courseVersionId,
                subjectId,
                number,
                state,
                startedAt,
                deadline,
                handedInAt,
                closedBy,
                settlesAt,
                points,
                maximum,
                cut,
                outcome,
                grantId,
                indicators == null
                        ? Map.of()
                        : Json.read(indicators, new TypeReference<Map<String, IndicatorScore>>() {}));
    }

    public boolean isExam() {
        return kind == AttemptKind.EXAM;
    }

    public boolean isPractice() {
        return kind == AttemptKind.PRACTICE;
    }

    public boolean isCheck() {
        return kind == AttemptKind.CHECK;
    }

    public boolean isRunning() {
        return state == AttemptState.IN_PROGRESS;
    }

    /** Whether its result is final. */
    public boolean isGraded() {
        return state == AttemptState.GRADED;
    }

    /** Whether open answers are being marked: points are known as far as the portal can tell, no outcome. */
    public boolean isProvisional() {
        return state == AttemptState.MARKING;
    }

    /** Whether it has points, final or provisional. */
    public boolean isScored() {
        return isGraded() || isProvisional();
    }

    public boolean isPassed() {
        return outcome == Outcome.PASSED;
    }

    /** Whether it is passed and every indicator earned this share of its points, in per cent, too. */
    public boolean isPassedWith(int share) {
        return isPassed() && indicators.values().stream().allMatch(score -> score.isAtLeast(share));
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
