package org.stupeni.quiz.cohort.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.stupeni.course.Course;
import org.stupeni.course.Exam;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;
import org.stupeni.quiz.cohort.CohortExam;
import org.stupeni.quiz.cohort.CohortRow;
import org.stupeni.quiz.cohort.CohortState;

/** Writes people of a course in the reader's language. */
@RequestScoped
class CohortLines {

    @Inject
    ViewTexts texts;

    @Inject
    Viewer viewer;

    CohortLine line(CohortRow row, Course course) {
        boolean counts = course.practiceCounts();
        return new CohortLine(
                row.person().id(),
                row.person().name().full(),
                row.person().number() + ", " + texts.in(row.person().department()) + ", "
                        + texts.in(row.person().position()),
                state(row.state()),
                kind(row.state()),
                row.version() == null ? null : texts.of("enrolment_author.version", row.version()),
                row.lessonsRead() + (counts ? row.practicesDone() : 0),
                row.lessons() + (counts ? row.practices() : 0),
                row.practices() == 0
                        ? texts.of("cohort_list.lessons_of", row.lessonsRead(), row.lessons())
                        : texts.of(
                                "cohort_list.steps_of",
                                row.lessonsRead(),
                                row.lessons(),
                                row.practicesDone(),
                                row.practices()),
                row.activeAt(),
                course.exams().stream().map(exam -> cell(exam, row)).toList());
    }

    String state(CohortState state) {
        return texts.of("cohort_list.state_" + state);
    }

    private static String kind(CohortState state) {
        return switch (state) {
            case FINISHED -> "success";
            case STUCK -> "warning";
            case UNDER_WAY -> "accent";
            default -> "info";
        };
    }

    private CohortLine.ExamCell cell(Exam exam, CohortRow row) {
        CohortExam sat = row.exams().get(exam.id());
        String title = texts.in(exam.title());
        if (sat == null) {
            return new CohortLine.ExamCell(title, texts.of("cohort_list.exam_none"), null, null);
        }
        return new CohortLine.ExamCell(
                title,
                result(sat),
                sat.isPassed() ? "success" : sat.isFailed() ? "danger" : "info",
                texts.count(
                        "cohort_list.attempts",
                        sat.attempts(),
                        viewer.shortDateTime(sat.isRunning() ? sat.startedAt() : sat.handedInAt())));
    }

    String result(CohortExam sat) {
        String key = "cohort_list.exam_" + sat.word();
        return sat.points() == null ? texts.of(key) : texts.of(key, sat.points(), sat.maximum());
    }
}
