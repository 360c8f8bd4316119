package org.stupeni.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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

    /**
     * The same rows without those that were voided and stated again word for word, as a suspended certificate is when it is reinstated: for who weighs it
     * that is one piece of evidence. What was voided for good stays.
     */
    static List<EvidenceRow> onceEach(List<EvidenceRow> rows) {
        return rows.stream()
                .filter(row -> row.voidedOn == null || rows.stream().noneMatch(row::isStatedAgainBy))
                .toList();
    }

    private boolean isStatedAgainBy(EvidenceRow later) {
        return later.recordedAt.isAfter(recordedAt)
                && later.competency.equals(competency)
                && later.sourceKind.equals(sourceKind)
                && later.sourceId.equals(sourceId)
                && later.statement.equals(statement);
    }

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
