package org.stupeni.quiz.review;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stupeni.course.CourseModule;
import org.stupeni.course.ReviewPolicy.Part;
import org.stupeni.question.Question;
import org.stupeni.question.Response;
import org.stupeni.quiz.paper.Paper;
import org.stupeni.quiz.paper.PaperDrawing;
import org.stupeni.quiz.paper.PaperQuestion;

/** A question that somebody answers alone, outside of any attempt. Pure: the same seed gives the same paper again, so nothing need be kept between asking and answering. */
public final class SingleQuestion {

    private final Question question;
    private final Paper paper;

    public SingleQuestion(Question question, String seed) {
        this.question = question;
        CourseModule alone = new CourseModule(
                question.id(), question.ask(), question.ask(), List.of(), List.of(), List.of(question));
        this.paper = PaperDrawing.practice(alone, seed);
    }

    public Paper paper() {
        return paper;
    }

    /**
     * What a browser sent, in the ids of the question; nothing if it cannot have been sent for this paper.
     *
     * @param shown in the ids of the paper
     */
    public Optional<Response> given(Response shown) {
        PaperQuestion asked = paper.questions().get(0);
        return Optional.of(shown).filter(asked::fits).map(asked::real);
    }

    /** The response beside the key. */
    public PaperReview review(Response given) {
        Set<Part> all = EnumSet.allOf(Part.class);
        PaperQuestion asked = paper.questions().get(0);
        return new PaperReview(all, List.of(ReviewedQuestion.ofReal(asked, question, given, all)), null, null);
    }
}
