package org.stupeni.audit;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/**
 * Which rows of the trail are asked for. What is null leaves nothing out.
 *
 * @param person somebody who did it or to whom it was done
 * @param things the ids of what is about this person, by kind, which counts as done to them
 * @param kinds what happened
 * @param from the first moment
 * @param until the first moment that is no longer asked for
 */
public record TrailFilter(
        Long person, Map<String, Set<String>> things, Set<String> kinds, Instant from, Instant until) {

    public static final TrailFilter EVERYTHING = new TrailFilter(null, null, null, null);

    /** Without things that only say by their ids whom they are about. */
    public TrailFilter(Long person, Set<String> kinds, Instant from, Instant until) {
        this(person, Map.of(), kinds, from, until);
    }
}
