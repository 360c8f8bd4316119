package org.stupeni.platform;

import java.time.Duration;
import java.time.Instant;

/**
 * How a scheduled job fares.
 *
 * @param ranAt when it last ran, to the minute: idle runs in between are not written
 * @param doneAt when it last did something, or null
 * @param doneCount how much it did then
 * @param failedAt when something in it last failed, with the two values after it null if nothing ever did
 */
public record JobRow(
        String name,
        Instant ranAt,
        long tookMillis,
        Instant doneAt,
        long doneCount,
        Instant failedAt,
        String failure,
        String failureNumber) {

    /** Idle jobs are written once a minute, the slowest runs once a minute: after five something is wrong. */
    private static final Duration LATE = Duration.ofMinutes(5);

    /** Whether something failed in the last run that was written. */
    public boolean isFailing() {
        return ranAt.equals(failedAt);
    }

    /** Whether it should have run again before this moment. */
    public boolean isLate(Instant now) {
        return ranAt.plus(LATE).isBefore(now);
    }
}
