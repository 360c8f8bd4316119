package org.stupeni.quiz;

import java.time.Duration;
import java.time.Instant;
import org.stupeni.identity.ExtraTime;

/** The moments that end an attempt: the only place where they are computed. What it says is stored with the attempt and read by everybody else. */
public final class Deadlines {

    /** How long a hand-in can be taken back. */
    static final Duration TAKE_BACK = Duration.ofSeconds(60);

    private Deadlines() {}

    /** When the time of an attempt is up: the limit of the exam, and what this person may take beside it. */
    public static Instant deadline(Instant startedAt, Duration limit, ExtraTime extra) {
        return startedAt.plus(extra.on(limit));
    }

    /** Until when an answer that was on its way at the deadline still counts. */
    public static Instant lastMoment(Instant deadline, int graceSeconds) {
        return deadline.plusSeconds(graceSeconds);
    }

    /** Until when a hand-in can be taken back: never past the deadline, since there would be no time left to go on. */
    static Instant takeBackUntil(Instant handedInAt, Instant deadline) {
        Instant window = handedInAt.plus(TAKE_BACK);
        return deadline != null && deadline.isBefore(window) ? deadline : window;
    }
}
