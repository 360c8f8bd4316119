package org.stupeni.observation;

import java.time.Instant;
import org.stupeni.platform.Fact;

/** Something about an observation that changes no level; fired in the transaction that keeps it. */
public record ObservationHappened(Long who, String what, long observationId, Instant when) implements Fact {

    static ObservationHappened begun(Long who, long observationId, Instant when) {
        return new ObservationHappened(who, "observation.begun", observationId, when);
    }

    static ObservationHappened dropped(Long who, long observationId, Instant when) {
        return new ObservationHappened(who, "observation.dropped", observationId, when);
    }

    static ObservationHappened opened(Long who, long observationId, Instant when) {
        return new ObservationHappened(who, "observation.opened", observationId, when);
    }

    static ObservationHappened replied(Long who, long observationId, Instant when) {
        return new ObservationHappened(who, "observation.replied", observationId, when);
    }

    @Override
    public String which() {
        return "observation:" + observationId;
    }
}
