package org.stupeni.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
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
import org.stupeni.platform.AppendOnly;
import org.stupeni.platform.Json;

/**
 * One row of the evidence ledger: a fact about a person, when it happened, where it comes from.
 *
 * <p>A row is written once and never changed or deleted. What turns out otherwise is voided by a later row of the same source with the next revision: a
 * regrade states the new result, a revocation states nothing. The source and its revision are unique, so an event that comes twice adds nothing. What was voided
 * by mistake is stated again by a row that follows the void: it counts from its own day on, and the days between stay without it.
 */
@Entity
@EntityListeners(AppendOnly.class)
@Table(name = "evidence")
public class LedgerEntry {

    @Id
    @SequenceGenerator(name = "evidence", sequenceName = "evidence_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "evidence")
    @Column(name = "id", updatable = false)
    private Long id;

    @Column(name = "employee_id", nullable = false, updatable = false)
    private Long employeeId;

    @Column(name = "competency", nullable = false, length = 60, updatable = false)
    private String competency;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 20, updatable = false)
    private EvidenceKind kind;

    /** The day of the fact in the organisation's zone. */
    @Column(name = "occurred_on", nullable = false, updatable = false)
    private LocalDate occurredOn;

    @Column(name = "occurred_at", nullable = false, updatable = false)
    private Instant occurredAt;

    /** The last day it holds, or null. */
    @Column(name = "valid_to", updatable = false)
    private LocalDate validTo;

    @Column(name = "source_kind", nullable = false, length = 20, updatable = false)
    private String sourceKind;

    @Column(name = "source_id", nullable = false, length = 200, updatable = false)
    private String sourceId;

    /** From 1, ascending; each row of a source voids the one before it. */
    @Column(name = "revision", nullable = false, updatable = false)
    private int revision;

    /** The {@link Statement} as JSON. */
    @Lob
    @Column(name = "statement", nullable = false, updatable = false)
    private String statement;

    @Column(name = "recorded_on", nullable = false, updatable = false)
    private LocalDate recordedOn;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    /** Who recorded it, or null for the portal. */
    @Column(name = "recorded_by", updatable = false)
    private Long recordedBy;

    /** The row that this one voids, or null. */
    @Column(name = "voids_id", unique = true, updatable = false)
    private Long voidsId;

    /** The voided row whose statement this one repeats, or null. */
    @Column(name = "restates_id", unique = true, updatable = false)
    private Long restatesId;

    /** Why it is stated again, or null. */
    @Column(name = "restated_why", length = 1000, updatable = false)
    private String restatedWhy;

    /** The revision that the source gave, where a void and what followed it have moved {@link #revision} on; else null. */
    @Column(name = "source_revision", updatable = false)
    private Integer sourceRevision;

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
        if (revision <= older.revision) {
            sourceRevision = revision;
            revision = older.revision + 1;
        }
        return this;
    }

    /** States again what this row stated, after the row that voided it. */
    LedgerEntry restated(LedgerEntry voiding, Long who, String why, ZoneId zone, Instant now) {
        LedgerEntry entry = new LedgerEntry();
        entry.employeeId = employeeId;
        entry.competency = competency;
        entry.kind = kind;
        entry.occurredAt = occurredAt;
        entry.occurredOn = occurredOn;
        entry.validTo = validTo;
        entry.sourceKind = sourceKind;
        entry.sourceId = sourceId;
        entry.revision = voiding.revision + 1;
        entry.sourceRevision = stated();
        entry.statement = statement;
        entry.recordedAt = now;
        entry.recordedOn = now.atZone(zone).toLocalDate();
        entry.recordedBy = who;
        entry.restatesId = id;
        entry.restatedWhy = why;
        return entry;
    }

    private int stated() {
        return sourceRevision == null ? revision : sourceRevision;
    }

    /** Whether a row of this revision may void this one: a later grading may, and nothing follows a void. */
    boolean givesWayTo(int laterRevision) {
        return !isVoid() && laterRevision > stated();
    }

    boolean isVoid() {
        return kind == EvidenceKind.VOID;
    }

    Source source() {
        return new Source(sourceKind, sourceId);
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

    EvidenceKind kind() {
        return kind;
    }

    int revision() {
        return revision;
    }
}
