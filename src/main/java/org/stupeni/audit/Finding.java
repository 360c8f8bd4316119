package org.stupeni.audit;

/**
 * Something that is wrong with the trail, from one place in the chain to another.
 *
 * @param to the last place, the same as {@code from} for a single row
 */
public record Finding(Kind kind, long from, long to) {

    /** What was done to the rows. */
    public enum Kind {
        /** A column, or a row together with its hash, is not what was sealed. */
        EDITED,
        /** Rows are missing in the middle; the places are those they had. */
        DELETED,
        /** Rows stand here that nobody sealed. */
        INSERTED,
        /** Rows stand at other places than they were sealed at. */
        REORDERED,
        /** Rows are missing at the end. */
        TAIL_CUT,
        /** The row is linked well, and is another one than was written down outside the database or as the head. */
        ANCHOR_DIFFERS
    }

    public boolean isRange() {
        return to > from;
    }
}
