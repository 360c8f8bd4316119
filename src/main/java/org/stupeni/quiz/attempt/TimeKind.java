package org.stupeni.quiz.attempt;

/** Why an attempt has more time than its exam's limit. */
public enum TimeKind {
    /** What this person may always take beside the limit, written at the start. Only HR may know of it. */
    ACCOMMODATION,
    /** A trainer or HR gave it while the attempt was running. */
    EXTENSION,
    /** The portal gave back what its own outage took. */
    OUTAGE;

    /** Whether it came after the start, so that the person is told. */
    public boolean isNews() {
        return this != ACCOMMODATION;
    }
}
