package org.stupeni.observation.caselibrary;

import java.util.Optional;
import java.util.stream.Stream;

/** Where one spoke or wrote; the names are kept in rows. */
public enum CaseChannel {
    COUNTER,
    PHONE,
    /** Chat, mail, messenger. */
    WRITING,
    /** At the client's. */
    VISIT,
    /** With a colleague who is a client. */
    INSIDE;

    /** The one of this name, or nothing. */
    public static Optional<CaseChannel> named(String name) {
        return Stream.of(values()).filter(one -> one.name().equals(name)).findFirst();
    }
}
