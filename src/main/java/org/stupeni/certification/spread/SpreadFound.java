package org.stupeni.certification.spread;

import java.time.Instant;
import org.stupeni.platform.Fact;

/**
 * A new observation lies far apart from older ones; fired by {@link SpreadWatch} in the transaction that records the observation.
 *
 * @param who who recorded it, or null for the portal
 * @param evidenceId its row in the ledger
 * @param level the lowest that was seen
 */
public record SpreadFound(Long who, Long employeeId, String competency, Long evidenceId, int level, Instant when)
        implements Fact {

    @Override
    public String what() {
        return "certification.spread-found";
    }

    @Override
    public String which() {
        return "evidence:" + evidenceId;
    }
}
