package org.stupeni.quiz.statistics;

import java.time.Instant;
import java.util.Set;

/**
 * What one person made of one question in the first attempt at its exam.
 *
 * @param attempt orders people where nothing else does
 * @param score the share of the question's points, 0 to 1
 * @param rest the share of the points of all other questions on this paper, 0 to 1
 * @param questions how many the paper has
 * @param chosen the ids of the options chosen; empty for types without options and for who chose nothing
 * @param answered whether anything was answered
 * @param seconds until the first answer, or null where it cannot be told
 * @param at when the paper was started
 */
record ItemResponse(
        long attempt,
        double score,
        double rest,
        int questions,
        Set<String> chosen,
        boolean answered,
        Integer seconds,
        Instant at) {

    /** The share of the paper's points that this question gave. */
    double part() {
        return score / questions;
    }

    /** The share of the points of the whole paper. */
    double whole() {
        return (score + rest * (questions - 1)) / questions;
    }
}
