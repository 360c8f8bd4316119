package org.stupeni.observation.request;

import java.time.Instant;
import org.stupeni.platform.Fact;

/**
 * A request for an observation was made, taken, declined or withdrawn; fired in the transaction that keeps it.
 *
 * @param observerId whom it is addressed to, or null
 */
public record RequestHappened(
        Long who,
        String what,
        long requestId,
        Long employeeId,
        String competency,
        Long observerId,
        String reason,
        Instant when)
        implements Fact {

    private static final String ASKED = "observation.asked";
    private static final String TAKEN = "observation.request-taken";
    private static final String DECLINED = "observation.request-declined";
    private static final String WITHDRAWN = "observation.request-withdrawn";

    static RequestHappened asked(ObservationRequest request, Instant when) {
        return of(request.employeeId(), ASKED, request, null, when);
    }

    static RequestHappened taken(Long who, ObservationRequest request, Instant when) {
        return of(who, TAKEN, request, null, when);
    }

    static RequestHappened declined(Long who, ObservationRequest request, String reason, Instant when) {
        return of(who, DECLINED, request, reason, when);
    }

    static RequestHappened withdrawn(ObservationRequest request, Instant when) {
        return of(request.employeeId(), WITHDRAWN, request, null, when);
    }

    private static RequestHappened of(Long who, String what, ObservationRequest request, String reason, Instant when) {
        return new RequestHappened(
                who,
                what,
                request.id(),
                request.employeeId(),
                request.competency(),
                request.observerId(),
                reason,
                when);
    }

    public boolean isAsked() {
        return what.equals(ASKED);
    }

    public boolean isTaken() {
        return what.equals(TAKEN);
    }

    public boolean isDeclined() {
        return what.equals(DECLINED);
    }

    @Override
    public String which() {
        return "observation-request:" + requestId;
    }
}
