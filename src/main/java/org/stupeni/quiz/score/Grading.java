package org.stupeni.quiz.score;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.stupeni.question.Question;
import org.stupeni.question.QuestionType;
import org.stupeni.question.Response;
import org.stupeni.question.Scoring;
import org.stupeni.quiz.paper.Paper;
import org.stupeni.quiz.paper.PaperQuestion;

/**
 * The points of an attempt: pure in paper, questions, the responses that count and the marks that people gave.
 *
 * <p>While an open answer of an exam waits for its mark the grading is provisional: the points are those known so far, the maximum is that of the whole
 * paper, and nothing is said against the cut. In practice nobody marks, so an open answer counts neither in the points nor in the maximum.
 *
 * @param byQuestion points by number of the question; a question without them waits for its mark
 * @param byIndicator points by id of the indicator, of the questions whose points are known
 */
public record Grading(
        BigDecimal points,
        int maximum,
        Outcome outcome,
        Map<Integer, BigDecimal> byQuestion,
        Map<String, IndicatorScore> byIndicator) {

    /** Grades a paper that nobody has marked anything of. */
    public static Grading grade(Paper paper, Function<String, Question> questions, Map<Integer, Response> responses) {
        return grade(paper, questions, responses, Marks.NONE);
    }

    /**
     * Grades a paper.
     *
     * @param questions the question of an id, in the version the paper was drawn from
     * @param responses what counts, by number of the question and in the ids of the paper; a question without one was not answered
     * @param marks what people gave for open answers; whatever is answered and has no points there waits
     */
    public static Grading grade(
            Paper paper, Function<String, Question> questions, Map<Integer, Response> responses, Marks marks) {
        Map<Integer, BigDecimal> byQuestion = new TreeMap<>();
        Map<String, IndicatorScore> byIndicator = new TreeMap<>();
        BigDecimal sum = BigDecimal.ZERO.setScale(Scoring.SCALE);
        for (PaperQuestion asked : paper.questions()) {
            Question question = questions.apply(asked.question());
            Response given = asked.real(responses.getOrDefault(asked.number(), Response.NONE));
            Optional<BigDecimal> scored = points(asked, question, given, marks);
            if (scored.isPresent()) {
                sum = sum.add(scored.get());
                byQuestion.put(asked.number(), scored.get());
                Scoring.byIndicator(question, given, scored.get())
                        .forEach((indicator, points) -> byIndicator.merge(
                                indicator, new IndicatorScore(points, 1), (before, one) -> before.plus(one.points())));
            }
        }
        int waiting = paper.maximum() - byQuestion.size();
        return new Grading(
                sum,
                paper.cut() == null ? byQuestion.size() : paper.maximum(),
                outcome(paper, sum, waiting),
                byQuestion,
                byIndicator);
    }

    private static Optional<BigDecimal> points(PaperQuestion asked, Question question, Response given, Marks marks) {
        if (asked.type() == QuestionType.OPEN && marks.waiting().contains(asked.number())) {
            return Optional.empty();
        }
        return Optional.ofNullable(marks.points().get(asked.number())).or(() -> Scoring.points(question, given));
    }

    private static Outcome outcome(Paper paper, BigDecimal points, int waiting) {
        if (paper.cut() == null) {
            return Outcome.DONE;
        }
        if (waiting > 0) {
            return Outcome.PROVISIONAL;
        }
        return points.compareTo(paper.cut()) >= 0 ? Outcome.PASSED : Outcome.FAILED;
    }

    /** Whether answers wait for their marks. */
    public boolean waits() {
        return outcome == Outcome.PROVISIONAL;
    }
}
