package org.stupeni.quiz.score;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;

/**
 * The result of an exam attempt by its latest grading.
 *
 * @param competency what the course develops
 * @param level what the exam is evidence for
 * @param zone the half-width of the borderline zone around the cut, in points, as the paper promised it; 0 where the accuracy of the exam was not known
 * @param handedInAt when the attempt ended: the day the evidence is dated by
 * @param grading the number of the grading
 */
public record ExamResult(
        long attemptId,
        Long employeeId,
        String courseId,
        long courseVersionId,
        String examId,
        String competency,
        int level,
        BigDecimal points,
        int maximum,
        BigDecimal cut,
        BigDecimal zone,
        boolean passed,
        Map<String, IndicatorScore> indicators,
        Instant handedInAt,
        int grading) {}
