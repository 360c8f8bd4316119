package org.stupeni.evidence;

import java.time.Instant;
import org.stupeni.platform.Fact;

/**
 * The ledger has a new row about a person; fired by {@link EvidenceLedger} in the transaction that writes it.
 *
 * @param who who recorded it, or null for the portal
 * @param what {@code evidence.recorded}, {@code evidence.voided} or {@code evidence.reinstated}
 */
public record LedgerChanged(Long who, Long employeeId, Long evidenceId, String what, Instant when) implements Fact {

    @Override
    public String which() {
        return "evidence:" + evidenceId;
    }
}
