package org.stupeni.quiz.cut;

/** How far a study is. */
public enum CutState {
    /** Everybody judges alone. */
    ROUND_1,
    /** The spread is discussed; values may be revised. */
    ROUND_2,
    /** The outcome is there, waiting for HR. */
    CLOSED,
    /** Papers are drawn with it, unless a later one was adopted. */
    ADOPTED
}
