package org.stupeni.report.coverage;

import java.time.LocalDate;
import java.util.List;

/**
 * How safely a need is covered. Pure.
 *
 * @param have how many hold the level
 * @param needed how many should
 * @param breaksAfter the last day on which there are enough, if nobody renews and nobody leaves; null where there are too few already
 */
public record Cover(int have, int needed, LocalDate breaksAfter) {

    /** What is to be said of it. */
    public enum State {
        /** There are fewer than needed. */
        SHORT,
        /** There are just as many as needed: whoever leaves or does not renew leaves a gap. */
        SINGLE,
        /** There are more than needed. */
        SAFE
    }

    /** @param ends the last days of those who hold the level, in any order */
    static Cover of(int needed, List<LocalDate> ends) {
        int have = ends.size();
        LocalDate breaksAfter =
                have < needed ? null : ends.stream().sorted().toList().get(have - needed);
        return new Cover(have, needed, breaksAfter);
    }

    public State state() {
        return have < needed ? State.SHORT : have == needed ? State.SINGLE : State.SAFE;
    }

    public int missing() {
        return Math.max(0, needed - have);
    }
}
