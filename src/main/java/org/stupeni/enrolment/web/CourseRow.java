package org.stupeni.enrolment.web;

import java.util.List;
import org.stupeni.enrolment.CourseProgress;

/**
 * A course in the catalogue.
 *
 * @param next the title of the lesson to go on with, or null
 */
public record CourseRow(
        String title,
        String summary,
        String address,
        int minutes,
        int modules,
        CourseProgress progress,
        String competency,
        List<ExamRow> exams,
        String next) {}
