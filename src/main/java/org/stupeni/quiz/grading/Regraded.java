package org.stupeni.quiz.grading;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.stupeni.quiz.score.Grading;
import org.stupeni.quiz.score.IndicatorScore;
import org.stupeni.quiz.score.Outcome;

/**
 * A result beside what it is by the corrections in force.
 *
 * @param grading the number of the grading that was added, or null where none was
 */
public record Regraded(
        long attemptId,
        Long employeeId,
        String courseId,
        long courseVersionId,
        String examId,
        Instant handedInAt,
        Result before,
        Result after,
        Integer grading) {

    /** One of the two. */
    public record Result(
            BigDecimal points, int maximum, BigDecimal cut, Outcome outcome, Map<String, IndicatorScore> byIndicator) {

        static Result of(Grading grading, BigDecimal cut) {
            return new Result(
                    grading.points(), grading.maximum(), cut, grading.outcome(), new TreeMap<>(grading.byIndicator()));
        }

        public boolean isPassed() {
            return outcome == Outcome.PASSED;
        }

        private boolean isLowerThan(Result other) {
            return !isPassed() && other.isPassed()
                    || isLess(points, maximum, other.points, other.maximum)
                    || other.isPassed() && hasLost(other)
                    || byIndicator.entrySet().stream().anyMatch(entry -> {
                        IndicatorScore before = other.byIndicator.get(entry.getKey());
                        IndicatorScore now = entry.getValue();
                        return before != null && isLess(now.points(), now.maximum(), before.points(), before.maximum());
                    });
        }

        /** Whether there is nothing any more about an indicator that had earned something: a rule that asks for a share of it is not met without. */
        private boolean hasLost(Result other) {
            return other.byIndicator.entrySet().stream()
                    .anyMatch(entry ->
                            entry.getValue().points().signum() > 0 && !byIndicator.containsKey(entry.getKey()));
        }

        /** Whether the one share is less than the other: multiplied out, so that nothing is rounded. */
        private static boolean isLess(BigDecimal points, int maximum, BigDecimal otherPoints, int otherMaximum) {
            return points.multiply(BigDecimal.valueOf(otherMaximum))
                            .compareTo(otherPoints.multiply(BigDecimal.valueOf(maximum)))
                    < 0;
        }
    }

    /** Whether nothing at all would change. */
    public boolean isSame() {
        return before.points().compareTo(after.points()) == 0
                && before.maximum() == after.maximum()
                && before.outcome() == after.outcome()
                && !after.isLowerThan(before)
                && !before.isLowerThan(after);
    }

    /** Whether anything would be worse: passed no more, or a smaller share of the points, in all or of one indicator, or, of a passed one, none of an indicator that had some. */
    public boolean isLower() {
        return after.isLowerThan(before);
    }

    /** Whether something would be better and nothing worse. */
    public boolean isRaised() {
        return !isSame() && !isLower();
    }

    Regraded graded(int number) {
        return new Regraded(
                attemptId, employeeId, courseId, courseVersionId, examId, handedInAt, before, after, number);
    }
}
