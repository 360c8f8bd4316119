package org.stupeni.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * Everything the ledger keeps of one person, read once: what is assessed, cited and told in one act or on one page is computed from the same rows, and nothing
 * is asked twice.
 */
public final class PersonLedger {

    private final Long employeeId;
    private final List<EvidenceRow> rows;
    private final List<Evidence> evidence;

    /** @param rows voided rows too, newest first */
    public PersonLedger(Long employeeId, List<EvidenceRow> rows) {
        this.employeeId = Objects.requireNonNull(employeeId);
        this.rows = List.copyOf(rows);
        this.evidence = rows.stream().map(EvidenceRow::evidence).toList();
    }

    /** Of somebody about whom nothing is asked but who they are. */
    public static PersonLedger unread(Long employeeId) {
        return new PersonLedger(employeeId, List.of());
    }

    public Long employeeId() {
        return employeeId;
    }

    /** What the rows state, in their order. */
    public List<Evidence> evidence() {
        return evidence;
    }

    /** The same in one competency. */
    public List<Evidence> evidence(String competency) {
        return evidence.stream()
                .filter(one -> one.competency().equals(competency))
                .toList();
    }

    /** The rows of one competency, voided ones too, newest first. */
    public List<EvidenceRow> in(String competency) {
        return rows.stream().filter(row -> row.competency().equals(competency)).toList();
    }

    /** Those of them that the ledger learned after this moment. */
    public List<EvidenceRow> in(String competency, Instant after) {
        return in(competency).stream()
                .filter(row -> row.recordedAt().isAfter(after))
                .toList();
    }
}
