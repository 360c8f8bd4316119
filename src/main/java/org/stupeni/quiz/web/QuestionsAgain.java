package org.stupeni.quiz.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.stupeni.course.Course;
import org.stupeni.course.ReviewPolicy.Part;
import org.stupeni.quiz.paper.PaperQuestion;
import org.stupeni.quiz.review.ReviewedQuestion;

/** Writes one question of an attempt for whoever comes back to it. */
@RequestScoped
public class QuestionsAgain {

    @Inject
    AskedQuestions askedQuestions;

    @Inject
    ResultViews results;

    /** @param exam whether people mark what is written */
    public QuestionAgain of(PaperQuestion place, ReviewedQuestion reviewed, Course course, boolean exam) {
        AskedQuestion asked = askedQuestions.asked(place, reviewed.question(), false);
        boolean options = (asked.isChoice() || asked.isMatching()) && reviewed.shows(Part.ANSWERS);
        return new QuestionAgain(
                options ? asked.options() : List.of(),
                options ? asked.lefts() : List.of(),
                results.reviewed(reviewed, course, exam));
    }
}
