package org.stupeni.platform;

import java.time.Duration;
import java.time.Instant;

/**
 * How a scheduled job fares.
 *
 * @param ranAt when it last ran, to the minute: idle runs in between are not written
 * @param lateAfter after how many minutes without a run something is wrong
 * @param doneAt when it last did something, or null
 * @param doneCount how much it did then
 * @param failedAt when something in it last failed, with the two values after it null if nothing ever did
 */
public record JobRow(
        String name,
        Instant ranAt,
        int lateAfter,
        long tookMillis,
        Instant doneAt,
        long doneCount,
        Instant failedAt,
        String failure,
        String failureNumber) {

    /** Whether something failed in the last run that was written. */
    public boolean isFailing() {
        return ranAt.equals(failedAt);
    }

    /** Whether it should have run again before this moment. */
    public boolean isLate(Instant now) {
        return ranAt.plus(Duration.ofMinutes(lateAfter)).isBefore(now);
    }
}
