package org.stupeni.evidence;

import java.time.Instant;
import java.time.LocalDate;
import org.stupeni.platform.Json;

/**
 * A row of the ledger with the row that voids it, for whoever looks through the ledger itself.
 *
 * @param recordedBy null for the portal
 * @param voidedOn the day a later row voided it, or null; so are the other parts of that row
 * @param voidedBy who voided it; null for the portal, too
 * @param voidKind {@link EvidenceKind#VOID} where it was voided for good, another one where a later state of the same source took its place
 * @param restatedWhy why this row states again what a voided one stated, or null
 * @param restatedOn the day on which another row stated again what this voided one stated, or null
 */
public record LedgerRow(
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
        Long recordedBy,
        LocalDate voidedOn,
        Long voidedBy,
        EvidenceKind voidKind,
        String voidStatement,
        String restatedWhy,
        LocalDate restatedOn) {

    static final String QUERY = """
            select new org.stupeni.evidence.LedgerRow(
                e.id, e.employeeId, e.competency, e.statement, e.occurredOn, e.occurredAt, e.validTo, e.sourceKind, e.sourceId,
                e.recordedOn, e.recordedAt, e.recordedBy, v.recordedOn, v.recordedBy, v.kind, v.statement,
                e.restatedWhy, r.recordedOn)
            from LedgerEntry e left join LedgerEntry v on v.voidsId = e.id left join LedgerEntry r on r.restatesId = e.id
            where e.kind <> org.stupeni.evidence.EvidenceKind.VOID
            """;

    /** Whether it was voided for good, and not because a later state of its source took its place. */
    boolean isStruck() {
        return voidKind == EvidenceKind.VOID;
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

    /** Why it was voided, in the words of who did; null where it was not, or where a later state of its source took its place. */
    public String voidReason() {
        return voidKind == EvidenceKind.VOID
                        && Json.read(voidStatement, Statement.class) instanceof Statement.Voided voided
                ? voided.reason()
                : null;
    }
}
