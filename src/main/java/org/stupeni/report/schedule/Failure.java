package org.stupeni.report.schedule;

import java.util.Locale;

/** Why a file was not made. */
public enum Failure {
    /** Something in the portal failed; the administrator sees what. */
    ERROR,
    /** The server was ended in the middle, again and again. */
    INTERRUPTED,
    TOO_LARGE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
