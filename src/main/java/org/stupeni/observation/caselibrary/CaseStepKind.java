package org.stupeni.observation.caselibrary;

/** What was done with a case; the names are kept in rows. */
public enum CaseStepKind {
    SENT,
    RETURNED,
    ACCEPTED,
    DECLINED,
    WITHDRAWN,
    /** A draft of a course got a question of it. */
    QUESTION,
    /** A course with its question was published. */
    USED
}
