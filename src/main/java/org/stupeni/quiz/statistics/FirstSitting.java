package org.stupeni.quiz.statistics;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A person's first attempt at an exam or at the practice of a module, by its latest grading: what item statistics are made of.
 *
 * @param subjectId of the exam or the module
 * @param grading the number of the grading
 */
public record FirstSitting(
        long attemptId,
        String courseId,
        long courseVersionId,
        String subjectId,
        int grading,
        BigDecimal cut,
        Instant startedAt,
        List<Asked> questions) {

    /**
     * One question of the paper.
     *
     * @param version the question's version when it was drawn
     * @param points from 0 to 1
     * @param chosen the question's own ids of the options chosen; empty where it has none to choose
     * @param answered whether anything was answered in time
     * @param seconds until its first answer from the answer before it, or from the start; null where that cannot be told
     */
    public record Asked(
            String question,
            String version,
            BigDecimal points,
            Set<String> chosen,
            boolean answered,
            Integer seconds) {}
}
