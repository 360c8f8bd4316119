package org.stupeni.quiz.attempt;

/** Where an attempt stands. */
public enum AttemptState {
    IN_PROGRESS,
    /** Handed in by the person or closed by time; can be taken back until it settles, is graded after that. */
    HANDED_IN,
    /** Graded as far as the portal can; open answers wait for people who mark them, and so long the result is provisional. */
    MARKING,
    GRADED
}
