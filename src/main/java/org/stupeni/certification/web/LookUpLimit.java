package org.stupeni.certification.web;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often one network address may look up certificates: {@link #AT_ONCE} at once and as many more each {@link #PERIOD}.
 *
 * <p>Codes cannot be guessed; the limit keeps a machine from trying and from loading the database. It holds for one node and forgets the addresses not seen
 * for the longest time when there are too many.
 */
@ApplicationScoped
public class LookUpLimit {

    static final int AT_ONCE = 30;
    public static final Duration PERIOD = Duration.ofMinutes(1);
    static final int ADDRESSES = 10_000;

    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > ADDRESSES;
        }
    };

    /** Whether this address may look up one more certificate now. */
    public boolean allows(String address) {
        return bucket(address).tryConsume(1);
    }

    int addresses() {
        synchronized (buckets) {
            return buckets.size();
        }
    }

    private Bucket bucket(String address) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(
                    address,
                    unknown -> Bucket.builder()
                            .addLimit(limit -> limit.capacity(AT_ONCE).refillGreedy(AT_ONCE, PERIOD))
                            .build());
        }
    }
}
