package org.stupeni.platform;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Lets one thread live at another moment, so that the demo's past comes into being by the same deeds as everything else. Everybody else has the true time.
 *
 * <p>Nothing but the demo uses it, and tests that live through a year.
 */
public final class OtherTime {

    private static final ThreadLocal<Duration> AWAY = ThreadLocal.withInitial(() -> Duration.ZERO);

    private static final AtomicInteger LIVING = new AtomicInteger();

    private OtherTime() {}

    /** Whether any thread lives at another moment now: a job with the true time would take what it does for long over. */
    public static boolean isLived() {
        return LIVING.get() > 0;
    }

    /** Does something as if it were this moment; time goes on from there. */
    public static void at(Instant moment, Runnable deed) {
        Duration before = AWAY.get();
        AWAY.set(Duration.between(Instant.now(), moment));
        LIVING.incrementAndGet();
        try {
            deed.run();
        } finally {
            LIVING.decrementAndGet();
            AWAY.set(before);
        }
    }

    static Duration away() {
        return AWAY.get();
    }
}
