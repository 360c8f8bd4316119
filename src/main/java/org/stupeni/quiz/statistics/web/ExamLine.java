package org.stupeni.quiz.statistics.web;

import java.time.Instant;
import org.stupeni.platform.web.Figure;

/**
 * An exam with its figures in words.
 *
 * @param few why there are no figures, or null
 * @param reliability alpha, or why there is none
 * @param method how alpha was reckoned
 * @param error the standard error of measurement, or null
 * @param consistency at the cut, or null
 */
public record ExamLine(
        String course,
        String exam,
        String address,
        int people,
        Instant computedAt,
        String few,
        Figure mean,
        Figure spread,
        Figure reliability,
        String method,
        Figure error,
        Figure consistency,
        String cut) {}
