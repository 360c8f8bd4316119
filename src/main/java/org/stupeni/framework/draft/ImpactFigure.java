package org.stupeni.framework.draft;

import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * What a draft would change for people, in numbers. Where a person is meant in several competencies, each of them counts.
 *
 * @param people of how many the evidence was weighed
 * @param concerned for how many of them anything changes
 * @param up how many levels would be reached higher than now
 * @param down how many would be reached lower
 * @param proposals how many open proposals lapse, since they quote the rules in force
 * @param deciders about how many levels that are reached and not held others would decide
 * @param renewals how many certificates in force would not be reached any more when they have to be renewed; they stay valid to their last day
 * @param certificates how many certificates in force would be renewed on other terms: by whom, for how long, from which day on, by which checks
 */
public record ImpactFigure(
        long people,
        long concerned,
        long up,
        long down,
        long proposals,
        long deciders,
        long renewals,
        long certificates) {

    /** The figure as a form carries it from the page that showed it to the deed that confirms it. */
    public String seen() {
        return LongStream.of(people, concerned, up, down, proposals, deciders, renewals, certificates)
                .mapToObj(String::valueOf)
                .collect(Collectors.joining("/"));
    }

    /** Whether nothing changes for anybody. */
    public boolean isNothing() {
        return concerned == 0;
    }
}
