package org.stupeni.platform;

import java.time.Duration;
import java.time.Instant;

/**
 * What one run of a job came to.
 *
 * @param at when it ended
 * @param lateAfter after how many minutes without another run something is wrong
 * @param done how much it did
 * @param failure the last thing that failed in it, or null
 * @param failureNumber the number under which that stands in the log, or null
 */
record JobOutcome(Instant at, int lateAfter, Duration took, long done, String failure, String failureNumber) {

    boolean isFailed() {
        return failureNumber != null;
    }

    /** Whether it is worth a row by itself: an idle run is not. */
    boolean isNews() {
        return done > 0 || isFailed();
    }
}
