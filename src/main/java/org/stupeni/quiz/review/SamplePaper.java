package org.stupeni.quiz.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stupeni.course.Course;
import org.stupeni.course.ReviewPolicy;
import org.stupeni.course.ReviewPolicy.Part;
import org.stupeni.question.Question;
import org.stupeni.question.Response;
import org.stupeni.quiz.paper.Paper;
import org.stupeni.quiz.paper.PaperQuestion;
import org.stupeni.quiz.score.GradedPaper;
import org.stupeni.quiz.score.Grading;
import org.stupeni.quiz.score.IndicatorScore;
import org.stupeni.quiz.score.Outcome;

/**
 * A paper as if somebody had answered it, every third question right, every third wrong and every third not at all: for its trainer to see what a learner
 * would see of it. It belongs to nobody and is kept nowhere.
 */
public final class SamplePaper {

    private final Paper paper;
    private final Map<String, Question> questions;
    private final String words;

    /** @param words what is typed where anything can be */
    public SamplePaper(Paper paper, Course course, String words) {
        this.paper = paper;
        this.questions = course.questions().collect(Collectors.toMap(Question::id, Function.identity()));
        this.words = words;
    }

    /** What a learner would see of it where so much is shown. */
    public PaperReview review(ReviewPolicy policy, Set<Part> shown) {
        return Reviews.review(policy, shown, answered(shown));
    }

    /** With the points it would have; answers that a person marks have none. */
    public GradedPaper graded() {
        BigDecimal sum = BigDecimal.ZERO;
        Map<Integer, BigDecimal> byQuestion = new TreeMap<>();
        Map<String, IndicatorScore> byIndicator = new TreeMap<>();
        for (ReviewedQuestion question : answered(Set.of())) {
            if (question.points() != null) {
                sum = sum.add(question.points());
                byQuestion.put(question.number(), question.points());
                byIndicator.merge(
                        question.question().indicator(),
                        new IndicatorScore(question.points(), 1),
                        (before, one) -> before.plus(one.points()));
            }
        }
        return new GradedPaper(paper, new Grading(sum, byQuestion.size(), Outcome.DONE, byQuestion, byIndicator));
    }

    private List<ReviewedQuestion> answered(Set<Part> shown) {
        List<ReviewedQuestion> answered = new ArrayList<>();
        for (PaperQuestion asked : paper.questions()) {
            Question question = questions.get(asked.question());
            int kind = asked.number() % 3;
            Response given = kind == 0 ? Response.NONE : new SampleAnswers(kind == 1, words).to(question.task());
            answered.add(ReviewedQuestion.ofReal(asked, question, given, shown));
        }
        return answered;
    }
}
