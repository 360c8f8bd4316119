package org.stupeni.observation.request;

import java.time.Instant;

/**
 * A request as pages show it; see {@link ObservationRequest} for what is null when.
 *
 * @param observerId whom it is addressed to, or null for any observer
 */
public record RequestRow(
        Long id,
        Long employeeId,
        String competency,
        Long observerId,
        String words,
        RequestState state,
        Instant askedAt,
        Long answeredBy,
        Instant answeredAt,
        String reason,
        Long observationId) {

    public boolean isWaiting() {
        return state.isWaiting();
    }

    public boolean isTaken() {
        return state == RequestState.TAKEN;
    }
}
