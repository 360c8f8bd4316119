package org.stupeni.evidence;

/** How far evidence goes that a person weighed before it was recorded. The names are kept in rows. */
public enum Strength {
    /** Rules count it. */
    COUNTS,
    /** No rule counts it; whoever decides sees it. */
    SUPPORTS
}
