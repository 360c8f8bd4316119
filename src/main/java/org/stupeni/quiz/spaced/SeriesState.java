package org.stupeni.quiz.spaced;

/** Where a series of small checks stands; the names are kept in rows. */
public enum SeriesState {
    /** For the day of its next check. */
    WAITING,
    /** Its check is open. */
    OPEN,
    /** There is nothing to be kept. */
    RESTING
}
