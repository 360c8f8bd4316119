package org.stupeni.identity.signin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * Counts failed sign-ins of one account or from one address, and locks after too many.
 *
 * <p>Every {@code threshold} failures lock for a minute more than the last time, at most {@link #LONGEST_LOCK}; the lock ends by itself, and
 * {@link #FORGOTTEN_AFTER} without a failure the count begins anew. A permanent lock would let anybody keep a colleague from an exam.
 */
@Entity
@Table(name = "sign_in_counter")
public class SignInCounter {

    static final Duration LONGEST_LOCK = Duration.ofMinutes(15);
    static final Duration FORGOTTEN_AFTER = Duration.ofHours(12);

    /** {@code account:<what was typed, hashed>} or {@code address:<address>}. */
    @Id
    @Column(name = "subject", length = 100)
    private String subject;

    @Column(name = "failures", nullable = false)
    private int failures;

    @Column(name = "last_failure_at", nullable = false)
    private Instant lastFailureAt;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    protected SignInCounter() {}

    SignInCounter(String subject, Instant now) {
        this.subject = subject;
        this.lastFailureAt = now;
    }

    boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    void fail(int threshold, Instant now) {
        if (now.isAfter(lastFailureAt.plus(FORGOTTEN_AFTER))) {
            failures = 0;
        }
        failures++;
        lastFailureAt = now;
        if (failures % threshold == 0) {
            Duration lock = Duration.ofMinutes(failures / threshold);
            lockedUntil = now.plus(lock.compareTo(LONGEST_LOCK) > 0 ? LONGEST_LOCK : lock);
        }
    }

    void succeed() {
        failures = 0;
        lockedUntil = null;
    }
}
