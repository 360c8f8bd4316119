package org.stupeni.quiz.repair.dispute;

/** What becomes of a question whose dispute was upheld. */
public enum RepairWay {
    /** It is written anew. */
    REPAIR,
    /** It is asked no more. */
    WITHDRAW
}
