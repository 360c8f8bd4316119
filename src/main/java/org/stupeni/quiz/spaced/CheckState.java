package org.stupeni.quiz.spaced;

/** What became of a small check. The names are kept in rows. */
public enum CheckState {
    OPEN,
    ANSWERED,
    /** Its last day passed without an answer to every question: no failure, only none. */
    MISSED
}
