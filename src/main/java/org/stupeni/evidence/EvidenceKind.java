package org.stupeni.evidence;

/** What sort of fact a row of the ledger states. The names are kept in rows. */
public enum EvidenceKind {
    /** An exam was taken, passed or not. */
    EXAM,
    /** A course was completed. */
    COURSE,
    /** A level is held by a decision. */
    DECISION,
    /** Behaviour was observed at the workplace by a calibrated observer. */
    OBSERVATION,
    /** A colleague was mentored. */
    MENTORING,
    /** A project was accepted. */
    PROJECT,
    /** A panel was passed. */
    PANEL,
    /** A small check was answered. */
    CHECK,
    /** An earlier row no longer counts; it states nothing itself. */
    VOID
}
