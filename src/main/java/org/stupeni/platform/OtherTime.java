package org.stupeni.platform;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Lets one thread live at another moment, so that the demo's past comes into being by the same deeds as everything else. Everybody else has the true time.
 *
 * <p>Nothing but the demo uses it, and tests that live through a year.
 */
public final class OtherTime {

    private static final ThreadLocal<Duration> AWAY = ThreadLocal.withInitial(() -> Duration.ZERO);

    /** Read by those who live at another moment, written by what must not meet them. */
    private static final ReentrantReadWriteLock LIVED = new ReentrantReadWriteLock();

    /** Read by who goes through a whole past, from its first deed to its last; written by what follows the calendar. */
    private static final ReentrantReadWriteLock PAST = new ReentrantReadWriteLock();

    private OtherTime() {}

    /** Does many deeds of other moments, one after the other: until the last of them what is known of anybody is not yet what is true today. */
    public static void past(Runnable deeds) {
        PAST.readLock().lock();
        try {
            deeds.run();
        } finally {
            PAST.readLock().unlock();
        }
    }

    /**
     * Does what follows the calendar, unless a past is being lived through: between two of its deeds, too, a job would bring people to today whose past has not
     * happened yet.
     */
    public static void unlessPast(Runnable deed) {
        unless(PAST, deed);
    }

    /**
     * Does something of the true time, unless any thread lives at another moment now: a job would take what that one does for long over. Whoever wants to live at
     * another moment meanwhile waits for its end.
     */
    public static void unlessLived(Runnable deed) {
        unless(LIVED, deed);
    }

    private static void unless(ReentrantReadWriteLock held, Runnable deed) {
        if (!held.writeLock().tryLock()) {
            return;
        }
        try {
            deed.run();
        } finally {
            held.writeLock().unlock();
        }
    }

    /** Does something as if it were this moment; time goes on from there. */
    public static void at(Instant moment, Runnable deed) {
        LIVED.readLock().lock();
        Duration before = AWAY.get();
        AWAY.set(Duration.between(Instant.now(), moment));
        try {
            deed.run();
        } finally {
            AWAY.set(before);
            LIVED.readLock().unlock();
        }
    }

    static Duration away() {
        return AWAY.get();
    }
}
