package org.stupeni.quiz;

/** What an attempt is for. */
public enum AttemptKind {
    /** Counts: limited attempts, a deadline, keys only as the exam's review policy allows. */
    EXAM,
    /** For learning: no limit of any kind, feedback after every question. */
    PRACTICE
}
