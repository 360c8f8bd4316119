package org.stupeni.quiz.repair.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.stupeni.course.Course;
import org.stupeni.course.Courses;
import org.stupeni.platform.Markdown;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.question.QuestionName;
import org.stupeni.quiz.repair.CorrectionRow;
import org.stupeni.quiz.repair.dispute.AnswerRow;
import org.stupeni.quiz.repair.dispute.DisputeQueue;
import org.stupeni.quiz.repair.dispute.DisputeRow;
import org.stupeni.quiz.repair.dispute.DisputedRow;

/** Writes disputes in the reader's language. */
@RequestScoped
class DisputeViews {

    @Inject
    Courses courses;

    @Inject
    DisputeQueue queue;

    @Inject
    ViewTexts texts;

    DisputeView of(DisputeRow row) {
        Course course = courses.version(row.courseVersionId()).course();
        boolean overdue = row.isOpen() && row.dueOn().isBefore(queue.today());
        return new DisputeView(
                row,
                ask(row.courseVersionId(), row.questionId()),
                texts.in(course.title()),
                state(row),
                kind(row),
                overdue);
    }

    /** A question that waits for an answer, as a row of the list. */
    DisputedLine line(DisputedRow row, LocalDate today) {
        return new DisputedLine(
                QuestionAddress.of("/author/dispute", row.key()),
                ask(row.courseVersionId(), row.questionId()),
                course(row.courseVersionId()),
                row.people(),
                row.dueOn(),
                row.isOverdue(today),
                null);
    }

    /** An answer, as a row of the list. */
    DisputedLine line(AnswerRow row) {
        return new DisputedLine(
                QuestionAddress.of("/author/dispute", row.courseId(), row.questionId(), row.questionVersion()),
                ask(row.courseVersionId(), row.questionId()),
                course(row.courseVersionId()),
                row.people(),
                null,
                false,
                row);
    }

    /** A correction, as a row of the list. */
    CorrectionLine line(CorrectionRow row) {
        return new CorrectionLine(row, ask(row.courseVersionId(), row.questionId()), course(row.courseVersionId()));
    }

    private String course(long versionId) {
        return texts.in(courses.version(versionId).course().title());
    }

    /** What a question is called: the beginning of what it asks. */
    String name(long courseVersionId, String questionId) {
        return courses.version(courseVersionId)
                .course()
                .question(questionId)
                .map(QuestionName::of)
                .map(texts::in)
                .orElse(questionId);
    }

    /** What a question asks, plain; a version of a course that it was asked from has it. */
    String ask(long courseVersionId, String questionId) {
        return courses.version(courseVersionId)
                .course()
                .question(questionId)
                .map(question -> Markdown.text(texts.in(question.ask())))
                .orElse(questionId);
    }

    private String state(DisputeRow row) {
        return texts.of("repair_state." + row.state());
    }

    private static String kind(DisputeRow row) {
        return switch (row.state()) {
            case OPEN -> "info";
            case UPHELD -> "success";
            case STANDS -> "warning";
            case WITHDRAWN -> "none";
        };
    }
}
