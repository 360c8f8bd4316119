package org.stupeni.quiz.marking;

/** Where an open answer stands. */
public enum MarkingState {
    /** It has fewer final marks than it needs. */
    WAITING,
    /** Its two marks are more than a step apart: a third person decides. */
    DIFFERING,
    /** Its points are final and wait for the grading they count in. */
    MARKED,
    /** They count. */
    COUNTED;

    boolean isOpen() {
        return this == WAITING || this == DIFFERING;
    }
}
