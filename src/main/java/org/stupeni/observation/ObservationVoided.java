package org.stupeni.observation;

import java.time.Instant;
import org.stupeni.platform.Fact;

/**
 * A signed observation no longer counts, since a correction has taken its place; fired before the correction's own event, in the same transaction.
 *
 * @param reason the observer's, as it stands in the correction
 */
public record ObservationVoided(
        Long who, long observationId, Long employeeId, String competency, String reason, Instant when) implements Fact {

    @Override
    public String what() {
        return "observation.voided";
    }

    @Override
    public String which() {
        return "observation:" + observationId;
    }
}
