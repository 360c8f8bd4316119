package org.stupeni.identity.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.stupeni.platform.Sha256;

/** The counters of failed sign-ins, per account and per address; part of {@link LoginSessions}. */
@ApplicationScoped
@Transactional
class SignInCounters {

    /** Failures of one account per lock. */
    static final int PER_ACCOUNT = 10;

    /** Failures from one address per lock: a shop's tills share one. */
    static final int PER_ADDRESS = 50;

    @PersistenceContext
    EntityManager entityManager;

    boolean isLocked(String typed, String address, Instant now) {
        return isLocked(account(typed), now) || isLocked(address(address), now);
    }

    void fail(String typed, String address, Instant now) {
        counter(account(typed), now).fail(PER_ACCOUNT, now);
        counter(address(address), now).fail(PER_ADDRESS, now);
    }

    /** A right password clears the account's counter, not the address's: one own account must not reset guessing at others. */
    void succeed(String typed) {
        SignInCounter counter = entityManager.find(SignInCounter.class, account(typed));
        if (counter != null) {
            counter.succeed();
        }
    }

    private boolean isLocked(String subject, Instant now) {
        SignInCounter counter = entityManager.find(SignInCounter.class, subject);
        return counter != null && counter.isLocked(now);
    }

    private SignInCounter counter(String subject, Instant now) {
        SignInCounter counter = entityManager.find(SignInCounter.class, subject, LockModeType.PESSIMISTIC_WRITE);
        if (counter == null) {
            counter = new SignInCounter(subject, now);
            entityManager.persist(counter);
        }
        return counter;
    }

    private static String account(String typed) {
        return "account:" + Sha256.of(typed);
    }

    private static String address(String address) {
        return "address:" + address;
    }
}
