package org.stupeni.certification.complaint;

/** What was done about a complaint; the names are kept in rows. */
public enum ComplaintStepKind {
    TAKEN(true),
    /** Something was found out or arranged: for those who handle it. */
    NOTED(false),
    /** It was said whom it is about. */
    NAMED(false),
    /** Whoever had taken it may not handle it any more. */
    RELEASED(false),
    ANSWERED(true),
    CLOSED(true),
    WITHDRAWN(true);

    private final boolean told;

    ComplaintStepKind(boolean told) {
        this.told = told;
    }

    /** Whether whoever complained reads of it. */
    public boolean isTold() {
        return told;
    }
}
