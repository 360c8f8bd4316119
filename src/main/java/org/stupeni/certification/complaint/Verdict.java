package org.stupeni.certification.complaint;

/** What an answer says of a complaint; the names are kept in rows. */
public enum Verdict {
    UPHELD,
    PARTLY,
    REJECTED;

    /** Whether something has to change then. */
    public boolean isChanging() {
        return this != REJECTED;
    }
}
