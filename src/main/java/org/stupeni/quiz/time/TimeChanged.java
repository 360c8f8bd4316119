package org.stupeni.quiz.time;

import java.time.Instant;
import org.stupeni.platform.Fact;

/**
 * An attempt was given more time while it was running; fired by {@link TimeLedger} in the transaction that did it.
 *
 * @param who gave it, or null where the portal did
 */
public record TimeChanged(Long who, String what, long attemptId, Instant when) implements Fact {

    static TimeChanged extended(Long who, long attemptId, Instant when) {
        return new TimeChanged(who, "quiz.time-extended", attemptId, when);
    }

    static TimeChanged credited(long attemptId, Instant when) {
        return new TimeChanged(null, "quiz.time-credited", attemptId, when);
    }

    @Override
    public String which() {
        return "attempt:" + attemptId;
    }
}
