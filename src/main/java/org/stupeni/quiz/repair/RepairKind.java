package org.stupeni.quiz.repair;

/** What a repair changed. */
public enum RepairKind {
    /** Words only: what is asked and what is right are the same. */
    WORDING,
    /** What is asked or what is right. */
    MEANING,
    /** The question is asked no more. */
    WITHDRAWN
}
