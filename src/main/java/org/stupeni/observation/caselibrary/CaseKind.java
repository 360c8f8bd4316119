package org.stupeni.observation.caselibrary;

import java.util.Optional;
import java.util.stream.Stream;

/** What kind of situation it was; the names are kept in rows. */
public enum CaseKind {
    /** Something that was done is not as the client wants it. */
    COMPLAINT,
    /** The client wants what cannot be given. */
    REFUSAL,
    /** A queue, a delay, a date that was not kept. */
    WAITING,
    /** Our own mistake. */
    MISTAKE,
    /** Threats, haggling, "call your boss". */
    PRESSURE,
    /** The client does not understand, or is afraid of what they sign. */
    CONFUSION,
    OTHER;

    /** The one of this name, or nothing. */
    public static Optional<CaseKind> named(String name) {
        return Stream.of(values()).filter(one -> one.name().equals(name)).findFirst();
    }
}
