package org.stupeni.report.matrix;

/**
 * How many people of a selection stand alike.
 *
 * @param standing the word of a {@code Standing}
 * @param positionId theirs, or null where positions were not asked for
 */
public record StandingPeople(String standing, Long positionId, long people) {

    /** People of any positions. */
    public StandingPeople(String standing, long people) {
        this(standing, null, people);
    }
}
