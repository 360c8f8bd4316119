package org.stupeni.report.gap;

/**
 * How many people meet what their position requires of a competency. Whose position requires nothing is not counted.
 *
 * @param met hold the required level or a higher one
 * @param one hold one level less
 * @param more hold two levels less, or fewer
 * @param waiting of those who do not meet it: their evidence does, and somebody has to decide
 */
public record GapCounts(long met, long one, long more, long waiting) {

    public static final GapCounts NONE = new GapCounts(0, 0, 0, 0);

    static GapCounts of(int required, StandingCount count) {
        int missing = required - count.held();
        long people = count.people();
        return new GapCounts(
                missing <= 0 ? people : 0,
                missing == 1 ? people : 0,
                missing > 1 ? people : 0,
                missing > 0 && count.awaited() >= required ? people : 0);
    }

    GapCounts plus(GapCounts other) {
        return new GapCounts(met + other.met, one + other.one, more + other.more, waiting + other.waiting);
    }

    public long people() {
        return met + one + more;
    }

    public long unmet() {
        return one + more;
    }

    /** How many of a hundred meet it, rounded down: a hundred only where everybody does. */
    public long percent() {
        return people() == 0 ? 0 : met * 100 / people();
    }
}
