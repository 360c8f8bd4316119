package org.stupeni.quiz.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.stupeni.course.Course;
import org.stupeni.platform.LocalText;
import org.stupeni.question.Question;
import org.stupeni.question.Response;
import org.stupeni.quiz.review.SingleQuestion;

/** Lays an answer to a single question beside its key. */
@RequestScoped
public class AnsweredAlone {

    @Inject
    ResultViews views;

    public ResultView.Reviewed of(Question question, Response given, String seed) {
        LocalText no = new LocalText("", "");
        Course alone = new Course("", "", no, no, no, false, List.of(), List.of(question), List.of());
        return views.reviewed(new SingleQuestion(question, seed).review(given), alone, false)
                .get(0);
    }
}
