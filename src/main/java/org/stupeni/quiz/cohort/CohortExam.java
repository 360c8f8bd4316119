package org.stupeni.quiz.cohort;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.stupeni.quiz.score.Outcome;

/**
 * How one person did in one exam: by the best pass, else by the last attempt.
 *
 * @param attempts how many there were
 * @param outcome null while the attempt runs or waits for its first grading
 * @param points null without a final result
 * @param handedInAt null while it runs
 */
public record CohortExam(
        int attempts, Outcome outcome, BigDecimal points, Integer maximum, Instant startedAt, Instant handedInAt) {

    /** One attempt as the query reads it. */
    record Line(
            Long employee,
            String exam,
            Instant startedAt,
            Instant handedInAt,
            Outcome outcome,
            BigDecimal points,
            Integer maximum) {}

    /** @param lines all attempts of one person at one exam, in their order; at least one */
    static CohortExam of(List<Line> lines) {
        Line shown = lines.stream()
                .filter(line -> line.outcome() == Outcome.PASSED)
                .max(Comparator.comparing(Line::points))
                .orElse(lines.get(lines.size() - 1));
        boolean isFinal = shown.outcome() == Outcome.PASSED || shown.outcome() == Outcome.FAILED;
        return new CohortExam(
                lines.size(),
                shown.outcome(),
                isFinal ? shown.points() : null,
                isFinal ? shown.maximum() : null,
                shown.startedAt(),
                shown.handedInAt());
    }

    public boolean isRunning() {
        return handedInAt == null;
    }

    public boolean isPassed() {
        return outcome == Outcome.PASSED;
    }

    public boolean isFailed() {
        return outcome == Outcome.FAILED;
    }

    /** The word that a text's key ends with: running, waiting, passed or failed. */
    public String word() {
        return isRunning() ? "running" : isPassed() ? "passed" : isFailed() ? "failed" : "waiting";
    }
}
