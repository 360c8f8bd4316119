package org.stupeni.identity.web;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often one network address may post a new password: {@link #AT_ONCE} at once and as many more each minute.
 *
 * <p>Each post costs slow hashes, and each is a guess at a link or at a present password. It holds for one node; locks of accounts hold for all.
 */
@ApplicationScoped
class PasswordLimit {

    static final int AT_ONCE = 20;

    private static final int ADDRESSES = 10_000;

    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > ADDRESSES;
        }
    };

    /** Whether this address may post once more now. */
    boolean allows(String address) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(
                            address,
                            unknown -> Bucket.builder()
                                    .addLimit(limit ->
                                            limit.capacity(AT_ONCE).refillGreedy(AT_ONCE, Duration.ofMinutes(1)))
                                    .build())
                    .tryConsume(1);
        }
    }
}
