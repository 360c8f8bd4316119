package org.stupeni.quiz;

/** What a grading says against the cut. */
public enum Outcome {
    PASSED,
    FAILED,
    /** Practice has no cut. */
    DONE
}
