package org.stupeni.quiz.repair;

/** How far a dispute is. */
public enum DisputeState {
    OPEN,
    WITHDRAWN,
    /** Answered: the question stays as it is. */
    STANDS,
    /** Answered: the person is right. */
    UPHELD
}
