package org.stupeni.quiz.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.stupeni.course.Courses;
import org.stupeni.course.Lesson;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;
import org.stupeni.quiz.attempt.AttemptRow;
import org.stupeni.quiz.review.ReviewedQuestion;
import org.stupeni.quiz.web.AttemptMessages.Feedback;
import org.stupeni.quiz.web.AttemptMessages.Told;

/** Writes feedback for the player, in the reader's language. */
@RequestScoped
class Feedbacks {

    @Inject
    Courses courses;

    @Inject
    ViewTexts texts;

    @Inject
    Viewer viewer;

    Feedback of(ReviewedQuestion reviewed, AttemptRow attempt) {
        Optional<Lesson> lesson = courses.version(attempt.courseVersionId())
                .course()
                .lesson(reviewed.question().lesson());
        return new Feedback(
                reviewed.number(),
                reviewed.state(),
                texts.of("quiz_practice." + reviewed.state()),
                options(reviewed),
                pairs(reviewed),
                new ReviewRows(viewer.getLanguage(), reviewed.shown()).of(reviewed.question(), reviewed.given(), true),
                html(reviewed.question().feedback()),
                lesson.map(found -> LessonAddress.of(attempt.courseId(), found.id()))
                        .orElse(null),
                lesson.map(found -> texts.in(found.title())).orElse(null));
    }

    /** Feedback is for whoever chose an option; of the others only the right ones are told why. */
    private List<Told> options(ReviewedQuestion reviewed) {
        return reviewed.options().stream()
                .map(choice -> new Told(
                        choice.id(),
                        choice.option().right(),
                        choice.chosen(),
                        null,
                        choice.chosen() || choice.option().right()
                                ? html(choice.option().feedback())
                                : null))
                .toList();
    }

    private List<Told> pairs(ReviewedQuestion reviewed) {
        return reviewed.pairs().stream()
                .map(match -> new Told(
                        match.id(),
                        match.right(),
                        match.given() != null,
                        match.right() ? null : texts.inline(match.pair().right()),
                        html(match.pair().feedback())))
                .toList();
    }

    private String html(LocalText markdown) {
        return markdown == null ? null : texts.html(markdown);
    }
}
