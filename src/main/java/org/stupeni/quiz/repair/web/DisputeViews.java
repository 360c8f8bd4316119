package org.stupeni.quiz.repair.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.stupeni.course.Course;
import org.stupeni.course.Courses;
import org.stupeni.platform.Markdown;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.quiz.repair.DisputeQueue;
import org.stupeni.quiz.repair.DisputeRow;

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

    /** What a question asks, plain; a version of a course that it was asked from has it. */
    String ask(long courseVersionId, String questionId) {
        return courses.version(courseVersionId)
                .course()
                .questions()
                .filter(question -> question.id().equals(questionId))
                .findFirst()
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
