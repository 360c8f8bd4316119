package org.stupeni.identity.accommodation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/**
 * How much longer than others a person may take over an exam: so many times the limit, or so many minutes more.
 *
 * @param factor of the limit; 1 where minutes are given instead
 * @param minutes beside the limit; 0 where a factor is given instead
 */
public record ExtraTime(BigDecimal factor, int minutes) {

    /** As long as everybody else. */
    public static final ExtraTime NONE = new ExtraTime(BigDecimal.ONE, 0);

    /** The person's own limit in minutes, a begun one counted. */
    public long minutes(int limit) {
        return on(Duration.ofMinutes(limit)).plusSeconds(59).toMinutes();
    }

    /** The person's own limit; a begun second counts whole. */
    public Duration on(Duration limit) {
        long seconds = factor.multiply(BigDecimal.valueOf(limit.toSeconds()))
                .setScale(0, RoundingMode.CEILING)
                .longValueExact();
        return Duration.ofSeconds(seconds).plusMinutes(minutes);
    }
}
