package org.stupeni.quiz.repair.dispute;

import java.time.Instant;
import org.stupeni.platform.Fact;

/** Somebody disputes a question, or does so no more; fired by {@link Disputes} in the transaction that keeps it. */
public record DisputeHappened(Long who, String what, long disputeId, Instant when) implements Fact {

    static DisputeHappened raised(Long who, long disputeId, Instant when) {
        return new DisputeHappened(who, "quiz.dispute-raised", disputeId, when);
    }

    static DisputeHappened withdrawn(Long who, long disputeId, Instant when) {
        return new DisputeHappened(who, "quiz.dispute-withdrawn", disputeId, when);
    }

    @Override
    public String which() {
        return "dispute:" + disputeId;
    }
}
