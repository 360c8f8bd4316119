package org.stupeni.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.stupeni.platform.Json;

/**
 * One row of the evidence ledger: a fact about a person, when it happened, where it comes from.
 *
 * <p>A row is written once and never changed or deleted. What turns out otherwise is voided by a later row of the same source with the next revision: a
 * regrade states the new result, a revocation states nothing. The source and its revision are unique, so an event that comes twice adds nothing.
 */
@Entity
@Table(name = "evidence")
public class LedgerEntry {

    @Id
    @SequenceGenerator(name = "evidence", sequenceName = "evidence_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "evidence")
    @Column(name = "id")
    private Long id;

    @Column(name = "employee_id", nullable = false)
    private Long employeeId;

    @Column(name = "competency", nullable = false, length = 60)
    private String competency;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 20)
    private EvidenceKind kind;

    /** The day of the fact in the organisation's zone. */
    @Column(name = "occurred_on", nullable = false)
    private LocalDate occurredOn;

    @Column(name = "occurred_at", nullable = false)
    private Instant occurredAt;

    /** The last day it holds, or null. */
    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "source_kind", nullable = false, length = 20)
    private String sourceKind;

    @Column(name = "source_id", nullable = false, length = 200)
    private String sourceId;

    /** From 1, ascending; each row of a source voids the one before it. */
    @Column(name = "revision", nullable = false)
    private int revision;

    /** The {@link Statement} as JSON. */
    @Lob
    @Column(name = "statement", nullable = false)
    private String statement;

    @Column(name = "recorded_on", nullable = false)
    private LocalDate recordedOn;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    /** Who recorded it, or null for the portal. */
    @Column(name = "recorded_by")
    private Long recordedBy;

    /** The row that this one voids, or null. */
    @Column(name = "voids_id", unique = true)
    private Long voidsId;

    protected LedgerEntry() {}

    static LedgerEntry of(NewEvidence evidence, ZoneId zone, Instant now) {
        LedgerEntry entry = new LedgerEntry();
        entry.employeeId = evidence.employeeId();
        entry.competency = evidence.competency();
        entry.kind = evidence.statement().kind();
        entry.occurredAt = evidence.occurredAt();
        entry.occurredOn = evidence.occurredAt().atZone(zone).toLocalDate();
        entry.validTo = evidence.validTo();
        entry.sourceKind = evidence.source().kind();
        entry.sourceId = evidence.source().id();
        entry.revision = evidence.revision();
        entry.statement = Json.write(evidence.statement());
        entry.recordedAt = now;
        entry.recordedOn = now.atZone(zone).toLocalDate();
        entry.recordedBy = evidence.who();
        return entry;
    }

    /** Voids an older row of the same source. */
    LedgerEntry voiding(LedgerEntry older) {
        this.voidsId = older.id;
        return this;
    }

    /** Whether a row of this revision may void this one: a later grading may, and nothing follows a void. */
    boolean givesWayTo(int laterRevision) {
        return !isVoid() && laterRevision > revision;
    }

    boolean isVoid() {
        return kind == EvidenceKind.VOID;
    }

    Long id() {
        return id;
    }

    Long employeeId() {
        return employeeId;
    }

    String competency() {
        return competency;
    }

    int revision() {
        return revision;
    }
}
