package org.stupeni.quiz.time;

import java.time.Duration;
import java.time.Instant;
import org.stupeni.identity.PersonRow;
import org.stupeni.platform.LocalText;

/**
 * A report that waits for somebody.
 *
 * @param words the person's, may be empty
 * @param running whether the attempt can still be given time
 * @param waited how long an answer of this attempt waited on the device for its connection at most, by the browser's own clock: a hint, no proof
 */
public record IncidentRow(
        long id,
        long attemptId,
        PersonRow person,
        LocalText exam,
        String words,
        Instant reportedAt,
        boolean running,
        Duration waited) {

    /** Whether the log knows of no wait worth naming. */
    public boolean isSteady() {
        return waited.isZero();
    }

    /** What giving the lost time back would be; begun minutes count whole, and nothing known is five minutes. */
    public long minutes() {
        return waited.isZero() ? 5 : waited.plusSeconds(59).toMinutes();
    }
}
