package org.stupeni.quiz.marking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.stupeni.question.Open;
import org.stupeni.question.Scoring;

/**
 * What steps of a rubric come to. Pure.
 *
 * <p>Steps are told by criterion, as places from 0 in the criterion's list.
 */
final class Rubric {

    /** Marks whose steps are further apart than this in any criterion are resolved by a third person. */
    static final int TOLERATED = 1;

    private final Open open;

    Rubric(Open open) {
        this.open = open;
    }

    /** Whether they are steps of this rubric, as far as there are any. */
    boolean knows(Map<String, Integer> steps) {
        return steps.entrySet().stream()
                .allMatch(entry -> open.rubric().stream()
                        .anyMatch(criterion -> criterion.id().equals(entry.getKey())
                                && entry.getValue() >= 0
                                && entry.getValue() < criterion.steps().size()));
    }

    /** Whether every criterion has a step. */
    boolean isWhole(Map<String, Integer> steps) {
        return open.rubric().stream().allMatch(criterion -> steps.containsKey(criterion.id()));
    }

    /** The points of the steps chosen so far. */
    int points(Map<String, Integer> steps) {
        return open.rubric().stream()
                .filter(criterion -> steps.containsKey(criterion.id()))
                .mapToInt(criterion ->
                        criterion.steps().get(steps.get(criterion.id())).points())
                .sum();
    }

    /** How many steps two whole marks are apart in the criterion where they are furthest. */
    int apart(Map<String, Integer> one, Map<String, Integer> other) {
        return open.rubric().stream()
                .mapToInt(criterion -> Math.abs(one.get(criterion.id()) - other.get(criterion.id())))
                .max()
                .orElse(0);
    }

    /** The mean of the points that whole marks give, as a share of the rubric's, from 0 to 1: exact, and rounded once. */
    static BigDecimal share(List<Integer> points, int maximum) {
        return BigDecimal.valueOf(points.stream().mapToLong(Integer::longValue).sum())
                .divide(BigDecimal.valueOf((long) maximum * points.size()), Scoring.SCALE, RoundingMode.HALF_UP);
    }
}
