package org.stupeni.certification.appeal;

/** How far an appeal is; the names are kept in rows. */
public enum AppealState {
    OPEN,
    UPHELD,
    REJECTED,
    WITHDRAWN
}
