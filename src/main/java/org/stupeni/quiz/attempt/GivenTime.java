package org.stupeni.quiz.attempt;

import java.time.Duration;
import java.time.Instant;

/**
 * An entry of an attempt's time ledger.
 *
 * @param reason null where only HR may read it
 * @param givenBy the id of who gave it, null where the portal did
 * @param lostFrom since when the portal did not work, where that is why; else null
 * @param lostUntil until when
 */
public record GivenTime(
        long id,
        TimeKind kind,
        int seconds,
        String reason,
        Long givenBy,
        Instant givenAt,
        String deed,
        Instant lostFrom,
        Instant lostUntil) {

    public Duration time() {
        return Duration.ofSeconds(seconds);
    }

    /** Begun minutes count whole. */
    public long minutes() {
        return time().plusSeconds(59).toMinutes();
    }
}
