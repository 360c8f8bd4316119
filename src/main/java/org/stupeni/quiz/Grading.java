package org.stupeni.quiz;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.stupeni.question.Question;
import org.stupeni.question.Response;
import org.stupeni.question.Scoring;

/**
 * The points of an attempt: pure in paper, questions and the responses that count. An answer that only a person can mark counts neither in the points
 * nor in the maximum; such questions are asked in practice alone.
 *
 * @param byQuestion points by number of the question
 * @param byIndicator points by id of the indicator
 */
public record Grading(
        BigDecimal points,
        int maximum,
        Outcome outcome,
        Map<Integer, BigDecimal> byQuestion,
        Map<String, IndicatorScore> byIndicator) {

    /**
     * Grades a paper.
     *
     * @param questions the question of an id, in the version the paper was drawn from
     * @param responses what counts, by number of the question and in the ids of the paper; a question without one was not answered
     */
    public static Grading grade(Paper paper, Function<String, Question> questions, Map<Integer, Response> responses) {
        Map<Integer, BigDecimal> byQuestion = new TreeMap<>();
        Map<String, IndicatorScore> byIndicator = new TreeMap<>();
        BigDecimal sum = BigDecimal.ZERO.setScale(Scoring.SCALE);
        int unmarked = 0;
        for (PaperQuestion asked : paper.questions()) {
            Question question = questions.apply(asked.question());
            Response given = asked.real(responses.getOrDefault(asked.number(), Response.NONE));
            Optional<BigDecimal> scored = Scoring.points(question, given);
            if (scored.isEmpty()) {
                unmarked++;
                continue;
            }
            BigDecimal points = scored.get();
            sum = sum.add(points);
            byQuestion.put(asked.number(), points);
            byIndicator.merge(
                    question.indicator(), new IndicatorScore(points, 1), (before, one) -> before.plus(one.points()));
        }
        return new Grading(sum, paper.maximum() - unmarked, outcome(paper, sum), byQuestion, byIndicator);
    }

    private static Outcome outcome(Paper paper, BigDecimal points) {
        if (paper.cut() == null) {
            return Outcome.DONE;
        }
        return points.compareTo(paper.cut()) >= 0 ? Outcome.PASSED : Outcome.FAILED;
    }
}
