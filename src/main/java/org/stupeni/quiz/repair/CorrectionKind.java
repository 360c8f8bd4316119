package org.stupeni.quiz.repair;

/** How answers to a faulty version of a question count. */
public enum CorrectionKind {
    /** They are scored by the key of a later version. */
    NEW_KEY,
    /** Everybody who was asked has its point. */
    FULL_POINTS,
    /** The question counts neither in the points nor in the maximum, and the cut shrinks in proportion. */
    NOT_COUNTED
}
