package org.stupeni.quiz.repair;

/** What a repair changed. */
public enum RepairKind {
    /** Words only: what is asked and what is right are the same. */
    WORDING,
    /** What is asked or what is right; answers to the version before may have been scored wrongly. */
    MEANING,
    /** What is asked or what is right; the version before was right in its time, so its results stand. */
    REPLACED,
    /** The question is asked no more. */
    WITHDRAWN
}
