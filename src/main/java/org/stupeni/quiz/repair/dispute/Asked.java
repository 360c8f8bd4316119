package org.stupeni.quiz.repair.dispute;

import org.stupeni.question.Question;
import org.stupeni.quiz.attempt.AttemptRow;
import org.stupeni.quiz.paper.PaperQuestion;
import org.stupeni.quiz.paper.QuestionKey;
import org.stupeni.quiz.review.ReviewedQuestion;

/**
 * A question as somebody was asked it and may see it again.
 *
 * @param place the question on its paper
 * @param reviewed with as much of answer and key as may be seen now
 */
public record Asked(QuestionKey key, AttemptRow attempt, PaperQuestion place, ReviewedQuestion reviewed) {

    /** The version of the course that it was asked from. */
    public long courseVersionId() {
        return attempt.courseVersionId();
    }

    public Question question() {
        return reviewed.question();
    }
}
