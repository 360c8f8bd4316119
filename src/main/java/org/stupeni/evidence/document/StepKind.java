package org.stupeni.evidence.document;

/** What happened to a document. The names are kept in rows. */
public enum StepKind {
    SENT,
    /** The mentored colleague says it was so. */
    CONFIRMED,
    /** The mentored colleague says it was otherwise. */
    DENIED,
    RETURNED,
    ACCEPTED,
    DECLINED,
    WITHDRAWN,
    /** Recorded by HR or the manager without a document. */
    ENTERED
}
