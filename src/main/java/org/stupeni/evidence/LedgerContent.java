package org.stupeni.evidence;

import java.time.Instant;
import java.time.LocalDate;

/** Everything that was written into the ledger with one row, which is all of it but the name of its column. Its JSON is what seals it: no part ever changes its name. */
public record LedgerContent(
        Long id,
        Long employee,
        String competency,
        EvidenceKind kind,
        LocalDate occurredOn,
        Instant occurredAt,
        LocalDate validTo,
        String sourceKind,
        String sourceId,
        int revision,
        String statement,
        LocalDate recordedOn,
        Instant recordedAt,
        Long recordedBy,
        Long voids) {}
