package org.stupeni.evidence;

import java.time.Instant;
import java.time.LocalDate;
import org.stupeni.platform.Json;

/**
 * A row of the ledger as queries read it.
 *
 * @param voidedOn the day a later row voided it, or null
 */
public record EvidenceRow(
        Long id,
        Long employeeId,
        String competency,
        String statement,
        LocalDate occurredOn,
        Instant occurredAt,
        LocalDate validTo,
        String sourceKind,
        String sourceId,
        LocalDate recordedOn,
        Instant recordedAt,
        LocalDate voidedOn) {

    public Evidence evidence() {
        return new Evidence(
                id,
                competency,
                Json.read(statement, Statement.class),
                occurredOn,
                validTo,
                new Source(sourceKind, sourceId),
                recordedOn,
                voidedOn);
    }
}
