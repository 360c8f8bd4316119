package org.stupeni.quiz.repair.regrade;

/** Which results a regrade may change. */
public enum Direction {
    /** Only those that rise; whoever would fall keeps the grading that counts now. */
    NEVER_LOWER,
    /** Those that fall too: HR alone, with a reason. */
    ALSO_LOWER
}
