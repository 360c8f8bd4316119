package org.stupeni.quiz;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;

/** The moments that end an attempt: the only place where they are computed. What it says is stored with the attempt and read by everybody else. */
public final class Deadlines {

    /** How long a hand-in can be taken back. */
    static final Duration TAKE_BACK = Duration.ofSeconds(60);

    private Deadlines() {}

    /**
     * When the time of an attempt is up.
     *
     * @param limit of the exam, for everybody
     * @param ledger everything that was given to this attempt beside it
     */
    static Instant deadline(Instant startedAt, Duration limit, Collection<GivenTime> ledger) {
        return startedAt
                .plus(limit)
                .plusSeconds(ledger.stream().mapToLong(GivenTime::seconds).sum());
    }

    /** Until when an answer that was on its way at the deadline still counts. */
    static Instant lastMoment(Instant deadline, int graceSeconds) {
        return deadline.plusSeconds(graceSeconds);
    }

    /** Until when a hand-in can be taken back: never past the deadline, since there would be no time left to go on. */
    static Instant takeBackUntil(Instant handedInAt, Instant deadline) {
        Instant window = handedInAt.plus(TAKE_BACK);
        return deadline != null && deadline.isBefore(window) ? deadline : window;
    }
}
