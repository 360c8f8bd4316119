package org.stupeni.observation;

import java.time.Instant;
import org.stupeni.platform.Fact;

/** An observer has signed an observation as feedback, which counts for no level; fired in the transaction that keeps it. */
public record FeedbackGiven(Long who, long observationId, Long employeeId, String competency, int level, Instant when)
        implements Fact {

    @Override
    public String what() {
        return "observation.feedback-given";
    }

    @Override
    public String which() {
        return "observation:" + observationId;
    }
}
