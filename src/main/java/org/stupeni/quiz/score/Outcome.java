package org.stupeni.quiz.score;

/** What a grading says against the cut. */
public enum Outcome {
    PASSED,
    FAILED,
    /** Open answers wait for those who mark them: nothing is said yet. */
    PROVISIONAL,
    /** Practice has no cut. */
    DONE
}
