package org.stupeni.certification.complaint;

import java.util.Optional;
import java.util.stream.Stream;

/** What a complaint is about; the names are kept in rows. */
public enum ComplaintKind {
    /** How an exam was run. */
    EXAM,
    /** How somebody observed, marked or sat on a panel. */
    JUDGEMENT,
    /** A course, its tasks, how it is taught. */
    COURSE,
    /** How a trainer or somebody else behaves. */
    CONDUCT,
    /** A certificate, or what its page says to others. */
    CERTIFICATE,
    /** What the portal keeps or shows about oneself. */
    DATA,
    OTHER;

    /** The one of this name, or nothing. */
    public static Optional<ComplaintKind> named(String name) {
        return Stream.of(values()).filter(one -> one.name().equals(name)).findFirst();
    }
}
