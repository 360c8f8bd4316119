package org.stupeni.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Makes the portal's clock, which ticks in microseconds: the finest step that both databases keep. */
@ApplicationScoped
public class Clocks {

    @Produces
    @ApplicationScoped
    Clock clock() {
        return new PortalClock(Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000)));
    }

    private static final class PortalClock extends Clock {

        private final Clock ticks;

        PortalClock(Clock ticks) {
            this.ticks = ticks;
        }

        @Override
        public Instant instant() {
            return ticks.instant().plus(OtherTime.away()).truncatedTo(ChronoUnit.MICROS);
        }

        @Override
        public ZoneId getZone() {
            return ticks.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return new PortalClock(ticks.withZone(zone));
        }
    }
}
