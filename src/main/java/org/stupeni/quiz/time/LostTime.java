package org.stupeni.quiz.time;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stupeni.platform.Outage;

/**
 * Time that the portal took from an attempt by not working, and gives back: the whole of the outage from the moment the attempt was under way, and the way back
 * after it, so that whoever comes back has at least as much time as before. Begun minutes count whole. Pure.
 */
record LostTime(Outage outage, Duration time) {

    /**
     * The way back: a player that found no server tries again after 37.5 seconds at the latest. It is given whole, since the time must be back before anybody
     * comes.
     */
    static final Duration RECONNECT = Duration.ofSeconds(40);

    /**
     * What these outages took from an attempt.
     *
     * @param deadline without anything for these outages
     * @param outages in any order; one after the time was up took nothing, one before the start neither
     */
    static List<LostTime> of(Instant startedAt, Instant deadline, List<Outage> outages) {
        List<LostTime> lost = new ArrayList<>();
        Instant end = deadline;
        Instant given = startedAt;
        for (Outage outage : outages.stream()
                .sorted(Comparator.comparing(Outage::from).thenComparing(Outage::id))
                .toList()) {
            Instant from = outage.from().isAfter(given) ? outage.from() : given;
            Instant back = outage.until().plus(RECONNECT);
            if (outage.until().isAfter(startedAt)
                    && back.isAfter(from)
                    && outage.from().isBefore(end)) {
                Duration time = wholeMinutes(Duration.between(from, back));
                lost.add(new LostTime(outage, time));
                end = end.plus(time);
                given = back;
            }
        }
        return lost;
    }

    private static Duration wholeMinutes(Duration time) {
        return Duration.ofMinutes(time.plusMinutes(1).minusNanos(1).toMinutes());
    }

    /** The name of the deed that gives it back, once for the attempt. */
    static String deed(Outage outage) {
        return "outage/" + outage.id();
    }
}
