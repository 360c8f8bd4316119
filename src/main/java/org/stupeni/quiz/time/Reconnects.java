package org.stupeni.quiz.time;

import java.time.Duration;
import java.util.Collection;

/** What the answer log says about a lost connection: answers that waited on the device. Pure. */
final class Reconnects {

    /** Less than this is an ordinary way from browser to server. */
    private static final Duration ORDINARY = Duration.ofSeconds(20);

    private Reconnects() {}

    /**
     * The longest wait of an answer. Browser and server have clocks of their own; the answer that came quickest shows how far they are apart.
     *
     * @param sentAndSaved for each answer the milliseconds from the browser's clock at answering to the server's at saving
     */
    static Duration longestWait(Collection<Long> sentAndSaved) {
        long quickest = sentAndSaved.stream().mapToLong(Long::longValue).min().orElse(0);
        long slowest = sentAndSaved.stream().mapToLong(Long::longValue).max().orElse(0);
        Duration wait = Duration.ofMillis(slowest - quickest);
        return wait.compareTo(ORDINARY) < 0 ? Duration.ZERO : wait;
    }
}
