package org.stupeni.certification.panel;

/** What somebody is on a panel; the names are kept in rows. */
public enum MemberRole {
    /** Votes as the others, writes the minutes and closes. */
    CHAIR,
    MEMBER
}
