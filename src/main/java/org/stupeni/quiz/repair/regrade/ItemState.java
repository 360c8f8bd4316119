package org.stupeni.quiz.repair.regrade;

/** What a regrade did with one attempt. */
public enum ItemState {
    WAITING,
    /** The result rose: one more grading counts. */
    RAISED,
    /** The result fell: one more grading counts. */
    LOWERED,
    /** It would have fallen and was kept. */
    KEPT,
    /** Nothing about it would change. */
    SAME
}
