package org.stupeni.quiz.repair.regrade;

/**
 * One thing that follows from a changed result.
 *
 * @param before the level now
 * @param after the level by the changed result; the same where none changes
 */
public record LevelImpact(long attemptId, Kind kind, int before, int after) {

    /** What is told. */
    public enum Kind {
        /** The level that the person's evidence reaches. */
        REACHED,
        /** The level that the person holds, which no regrade changes. */
        HELD,
        /** The level of a certificate whose decision cites this result: one in force, or a suspended one that may come back. */
        CITED
    }
}
