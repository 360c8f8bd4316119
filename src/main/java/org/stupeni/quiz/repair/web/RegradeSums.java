package org.stupeni.quiz.repair.web;

import java.util.List;
import java.util.Map;
import org.stupeni.quiz.grading.Regraded;
import org.stupeni.quiz.repair.regrade.LevelImpact;

/**
 * What follows from results that a regrade would change. Pure.
 *
 * @param outcomes how many people would pass, or would pass no more
 * @param levels how many levels that people reach would change
 * @param certificates how many certificates rest on these results
 */
public record RegradeSums(long outcomes, long levels, long certificates) {

    static RegradeSums of(List<Regraded> results, Map<Long, Map<LevelImpact.Kind, LevelImpact>> impacts) {
        return new RegradeSums(
                results.stream()
                        .filter(one -> one.before().isPassed() != one.after().isPassed())
                        .count(),
                results.stream()
                        .map(one ->
                                impacts.getOrDefault(one.attemptId(), Map.of()).get(LevelImpact.Kind.REACHED))
                        .filter(impact -> impact != null && impact.before() != impact.after())
                        .count(),
                results.stream()
                        .filter(one ->
                                impacts.getOrDefault(one.attemptId(), Map.of()).containsKey(LevelImpact.Kind.CITED))
                        .count());
    }
}
