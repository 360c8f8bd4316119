package org.stupeni.quiz.web;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often a person may save. Far more than anybody answers; it stops a script gone wild, which is told to wait and sends again, so nothing is lost.
 */
@ApplicationScoped
class SaveLimit {

    private static final int AT_ONCE = 60;
    private static final int PER_SECOND = 10;
    private static final int PEOPLE = 20_000;

    /** The people who saved last; whoever has been forgotten starts afresh. */
    private final Map<Long, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Bucket> eldest) {
            return size() > PEOPLE;
        }
    };

    boolean allows(Long employeeId) {
        return bucket(employeeId).tryConsume(1);
    }

    private Bucket bucket(Long employeeId) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(
                    employeeId,
                    id -> Bucket.builder()
                            .addLimit(limit -> limit.capacity(AT_ONCE).refillGreedy(PER_SECOND, Duration.ofSeconds(1)))
                            .build());
        }
    }
}
