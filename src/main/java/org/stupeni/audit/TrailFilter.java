package org.stupeni.audit;

import java.time.Instant;
import java.util.Set;

/**
 * Which rows of the trail are asked for. What is null leaves nothing out.
 *
 * @param person somebody who did it or to whom it was done
 * @param decisions the ids of the decisions about this person, which count as done to them
 * @param kinds what happened
 * @param from the first moment
 * @param until the first moment that is no longer asked for
 */
public record TrailFilter(Long person, Set<String> decisions, Set<String> kinds, Instant from, Instant until) {

    public static final TrailFilter EVERYTHING = new TrailFilter(null, null, null, null);

    /** Without decisions. */
    public TrailFilter(Long person, Set<String> kinds, Instant from, Instant until) {
        this(person, Set.of(), kinds, from, until);
    }
}
