package org.stupeni.observation.caselibrary;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How far a case is; the names are kept in rows. */
public enum CaseState {
    /** Being written; nobody else sees it. */
    DRAFT,
    SENT,
    /** A trainer has a question. */
    RETURNED,
    /** In the library. */
    ACCEPTED,
    DECLINED,
    WITHDRAWN,
    /** It was in the library, and a trainer or its contributor took it out. */
    TAKEN_OUT;

    /** Those that trainers see, in the order of their tabs. */
    public static final List<CaseState> SEEN = List.of(SENT, RETURNED, ACCEPTED, DECLINED, TAKEN_OUT);

    /** The one of this name that trainers see, or nothing. */
    public static Optional<CaseState> seen(String name) {
        return SEEN.stream().filter(one -> one.name().equals(name)).findFirst();
    }

    /** Whether its contributor can write in it. */
    public boolean isWritable() {
        return this == DRAFT || this == RETURNED;
    }

    /** Whether it waits for an answer of one side. */
    public boolean isUnanswered() {
        return this == SENT || this == RETURNED;
    }

    /** Whether trainers work with it. */
    public boolean isWorkedOn() {
        return isUnanswered() || this == ACCEPTED;
    }

    static Stream<CaseState> compared() {
        return Stream.of(SENT, RETURNED, ACCEPTED);
    }
}
