package org.stupeni.quiz.statistics;

import java.util.Map;

/**
 * One person's first paper at an exam as it was scored.
 *
 * @param scores the share of the points of each question, 0 to 1, by version of the question
 * @param cut the points that pass
 */
record Sheet(Map<String, Double> scores, double cut) {

    double points() {
        return scores.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
