package org.stupeni.certification.measure;

/** How far a measure is; the names are kept in rows. */
public enum MeasureState {
    /** Waits for a second person. */
    OPEN,
    DONE,
    /** The second person did not agree. */
    REJECTED,
    WITHDRAWN
}
