package org.stupeni.certification.spread;

import java.time.Instant;
import org.stupeni.platform.Fact;

/** HR has written why observations that lie apart go together; fired by {@link Spreads} in the transaction that keeps it. */
public record SpreadSettled(Long who, Long settlementId, Long employeeId, String competency, Instant when)
        implements Fact {

    @Override
    public String what() {
        return "certification.spread-settled";
    }

    @Override
    public String which() {
        return "spread-settlement:" + settlementId;
    }
}
