package org.stupeni.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/** Whether a person can sign in, and if not, why: of several reasons the first of these counts. */
public enum PersonState {
    LEFT,
    BLOCKED,
    NO_PASSWORD,
    ACTIVE;

    /**
     * How things stand on a day.
     *
     * @param leftOn the first day away, or null
     * @param blockedAt since when the person is shut out, or null
     */
    public static PersonState of(LocalDate leftOn, Instant blockedAt, boolean password, LocalDate today) {
        if (leftOn != null && !today.isBefore(leftOn)) {
            return LEFT;
        }
        if (blockedAt != null) {
            return BLOCKED;
        }
        return password ? ACTIVE : NO_PASSWORD;
    }

    /** Its part of a text's key. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
