package org.stupeni.quiz.cohort.web;

import java.time.Instant;
import java.util.List;

/**
 * One person of a course in the reader's words.
 *
 * @param kind of the mark of the state
 * @param steps how many steps are done
 * @param exams one for each exam of the course, in their order
 */
public record CohortLine(
        Long id,
        String name,
        String about,
        String state,
        String kind,
        String version,
        int steps,
        int of,
        String lessons,
        Instant activeAt,
        List<ExamCell> exams) {

    /**
     * How the person did in one exam.
     *
     * @param kind of its mark, or null for one that was not sat
     * @param more the attempts and the day, or null
     */
    public record ExamCell(String title, String text, String kind, String more) {}
}
