package org.stupeni.quiz.attempt;

/** Who ended an attempt. */
public enum ClosedBy {
    PERSON,
    TIME
}
