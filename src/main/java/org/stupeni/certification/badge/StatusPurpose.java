package org.stupeni.certification.badge;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a status list tells of a credential. */
public enum StatusPurpose {
    /** It was taken back, for good. */
    REVOCATION,
    /** It is not to be accepted now: it was taken back, or does not count for a while. What leaves this list counts again. */
    SUSPENSION;

    /** The one that credentials name: Open Badges 3.0 allows a credential one status entry, so it has to be the one that tells everything. */
    static final StatusPurpose NAMED = SUSPENSION;

    /** Its part of an address and of a status entry. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<StatusPurpose> ofWord(String word) {
        return Stream.of(values())
                .filter(purpose -> purpose.word().equals(word))
                .findFirst();
    }
}
