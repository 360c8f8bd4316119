package org.stupeni.course.retire;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;

/** The retired courses, which nearly every page asks for and which change a few times a year: kept for some seconds, so another node may take somebody in for so long. */
@ApplicationScoped
class RetiredNow {

    private static final long KEPT = Duration.ofSeconds(5).toNanos();

    private volatile Known known;

    private record Known(Set<String> courses, long since) {}

    Set<String> get(Supplier<Set<String>> ask) {
        Known now = known;
        if (now == null || System.nanoTime() - now.since() > KEPT) {
            now = new Known(ask.get(), System.nanoTime());
            known = now;
        }
        return now.courses();
    }

    void forget() {
        known = null;
    }
}
