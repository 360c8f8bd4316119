package org.stupeni.quiz;

/** Who ended an attempt. */
public enum ClosedBy {
    PERSON,
    TIME
}
