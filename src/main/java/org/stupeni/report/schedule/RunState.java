package org.stupeni.report.schedule;

import java.util.Locale;

/** Where a file of a report stands. */
public enum RunState {
    /** Some node will make it. */
    WAITING,
    /** A node makes it. */
    RUNNING,
    DONE,
    /** It could not be made, and nobody tries again. */
    FAILED,
    /** Its owner had no right to it any more. */
    REFUSED,
    /** It was kept as long as files are. */
    DELETED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
