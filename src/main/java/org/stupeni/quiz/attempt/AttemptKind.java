package org.stupeni.quiz.attempt;

/** What an attempt is for. */
public enum AttemptKind {
    /** Counts: limited attempts, a deadline, keys only as the exam's review policy allows. */
    EXAM,
    /** For learning: no limit of any kind, feedback after every question. */
    PRACTICE,
    /** A small check of what somebody was certified or passed an exam for: no time limit but the day it closes, feedback at once after handing in. */
    CHECK
}
