package org.stupeni.quiz.attempt;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import org.stupeni.course.ReviewPolicy.Moment;

/** The moments that end an attempt: the only place where they are computed. What it says is stored with the attempt and read by everybody else. */
public final class Deadlines {

    /** How long a hand-in can be taken back. */
    static final Duration TAKE_BACK = Duration.ofSeconds(60);

    /** How long a paper counts as just handed in, from the moment it can no longer be taken back. */
    static final Duration RIGHT_AFTER = Duration.ofHours(1);

    private Deadlines() {}

    /**
     * What everybody may take who starts now: all the time of the exam, or what is left until it closes. What is given to a person beside it comes on top,
     * past the closing too.
     *
     * @param closesAt null where it never closes
     */
    public static Duration limit(Duration time, Instant startedAt, Instant closesAt) {
        return closesAt == null || startedAt.plus(time).isBefore(closesAt)
                ? time
                : Duration.between(startedAt, closesAt);
    }

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

    /** How long ago an attempt was, for what may be seen of it. */
    public static Moment moment(boolean graded, Instant settlesAt, Instant now) {
        if (!graded) {
            return Moment.DURING;
        }
        return now.isBefore(laterFrom(settlesAt)) ? Moment.RIGHT_AFTER : Moment.LATER;
    }

    /** From when on an attempt no longer counts as just handed in. */
    public static Instant laterFrom(Instant settlesAt) {
        return settlesAt.plus(RIGHT_AFTER);
    }

    /** Until when a hand-in can be taken back: never past the deadline, since there would be no time left to go on. */
    static Instant takeBackUntil(Instant handedInAt, Instant deadline) {
        Instant window = handedInAt.plus(TAKE_BACK);
        return deadline != null && deadline.isBefore(window) ? deadline : window;
    }
}
