package org.stupeni.certification.appeal;

/** What an appeal is against; the names are kept in rows. */
public enum AppealKind {
    /** A level was declined: the subject is the decision. */
    DECLINED,
    /** A lower level was certified than the evidence reaches: the subject is the decision. */
    LOWER,
    /** A certificate was revoked: the subject is the certificate. */
    REVOKED,
    /** A certificate is suspended: the subject is the suspension, of which one certificate may have several. */
    SUSPENDED,
    /** A development need was recorded: the subject is the need. */
    NEED
}
