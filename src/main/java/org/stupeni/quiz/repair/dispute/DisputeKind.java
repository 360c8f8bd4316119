package org.stupeni.quiz.repair.dispute;

/** What somebody finds wrong with a question. */
public enum DisputeKind {
    /** It can be understood in more than one way. */
    UNCLEAR,
    /** Another answer is right. */
    WRONG,
    /** It was right once. */
    OUTDATED
}
