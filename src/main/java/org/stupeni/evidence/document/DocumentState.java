package org.stupeni.evidence.document;

/** Where a document stands. The names are kept in rows. */
public enum DocumentState {
    /** Not sent yet; only its owner knows it. */
    DRAFT,
    /** HR has to look at it. */
    WAITING,
    /** HR asks for more. */
    RETURNED,
    ACCEPTED,
    DECLINED,
    /** Taken back by its owner before it was answered. */
    WITHDRAWN;

    /** Whether its owner may change it. */
    public boolean isOpen() {
        return this == DRAFT || this == RETURNED;
    }
}
