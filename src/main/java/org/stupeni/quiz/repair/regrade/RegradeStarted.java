package org.stupeni.quiz.repair.regrade;

import java.time.Instant;
import org.stupeni.platform.Fact;

/** A regrade begins; fired by {@link Regrades} in the transaction that keeps what it is about to do. */
public record RegradeStarted(Long who, long regradeId, Instant when) implements Fact {

    @Override
    public String what() {
        return "quiz.regrade-started";
    }

    @Override
    public String which() {
        return "regrade:" + regradeId;
    }
}
