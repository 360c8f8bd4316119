package org.stupeni.evidence;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.stupeni.quiz.statistics.Repeat;

/**
 * A row of the ledger for somebody who weighs it.
 *
 * @param lastDay the last day it holds, or null where nothing ends it
 * @param voidedOn since when it counts no more, or null
 * @param decision whether it records what was decided
 * @param exam what is behind an exam's result, else null
 * @param repeat how sure an exam's result is; null where it is clear, or not known, and for everything else
 */
public record ToldEvidence(
        LocalDate on,
        String text,
        LocalDate lastDay,
        LocalDate voidedOn,
        boolean decision,
        ToldExam exam,
        Repeat repeat) {

    /** Whether nothing has voided it. */
    public boolean counts() {
        return voidedOn == null;
    }

    /** Whether it records an exam that was not passed: it counts for nothing, and says so. */
    public boolean isFailed() {
        return exam != null && !exam.passed() && !exam.close();
    }

    /** Whether it records an exam that does not decide alone. */
    public boolean isClose() {
        return exam != null && exam.close();
    }

    /**
     * An attempt at an exam, without its answers.
     *
     * @param close whether the result is so close to the cut that the level's rule asks for a second piece of evidence
     * @param number which attempt of the person it was, from 1
     * @param minutes how long it took
     * @param threshold the per cent of its points that every indicator has to earn by the level's rule, 0 where it asks for none
     */
    public record ToldExam(
            long attemptId,
            boolean passed,
            boolean close,
            int number,
            Instant startedAt,
            Instant handedInAt,
            long minutes,
            int threshold,
            List<ToldIndicator> indicators) {}

    /**
     * The points of one indicator.
     *
     * @param enough whether they reach the threshold
     */
    public record ToldIndicator(String text, BigDecimal points, int maximum, boolean enough) {}
}
