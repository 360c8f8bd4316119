package org.stupeni.quiz.statistics;

import java.time.Instant;
import org.stupeni.platform.Json;

/**
 * The figures of an exam.
 *
 * @param people how many first attempts are counted
 * @param computedAt as of when, or null where it has not been reckoned yet
 * @param figures null for fewer than {@link ExamFigures#FEWEST} people
 */
public record ExamRow(String courseId, String examId, int people, Instant computedAt, ExamFigures figures) {

    /** As the query makes it. */
    public ExamRow(String courseId, String examId, int people, Instant computedAt, String figures) {
        this(courseId, examId, people, computedAt, figures == null ? null : Json.read(figures, ExamFigures.class));
    }
}
