package org.stupeni.certification.complaint;

/** How far a complaint is; the names are kept in rows. */
public enum ComplaintState {
    OPEN,
    /** Somebody looks into it. */
    TAKEN,
    ANSWERED,
    /** What was promised in the answer is done. */
    CLOSED,
    WITHDRAWN;

    /** Whether it still waits for its answer. */
    public boolean isUnanswered() {
        return this == OPEN || this == TAKEN;
    }

    /** Whether something can still be done about it. */
    public boolean isGoingOn() {
        return isUnanswered() || this == ANSWERED;
    }
}
