package org.stupeni.observation.caselibrary;

import java.util.Optional;
import java.util.stream.Stream;

/** How the client was, from the easiest to the hardest; the names are kept in rows. */
public enum ClientMood {
    CALM,
    ANXIOUS,
    HURT,
    ANGRY,
    /** Insults or threatens. */
    ABUSIVE;

    /** The one of this name, or nothing. */
    public static Optional<ClientMood> named(String name) {
        return Stream.of(values()).filter(one -> one.name().equals(name)).findFirst();
    }
}
