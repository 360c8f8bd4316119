package org.stupeni.certification;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.stupeni.platform.AppendOnly;

/**
 * One act: this employee holds this level, or does not although it is reached.
 *
 * <p>It names who decided, why, by which rules and on which evidence, and never changes. A level that is renewed is decided anew, in the next cycle. The
 * decisions about one person and competency are numbered without gaps: of two people who decide at the same time the second finds the number taken.
 */
@Entity
@EntityListeners(AppendOnly.class)
@Table(name = "decision")
public class Decision {

    /** What was decided. */
    public enum Kind {
        CERTIFIED,
        DECLINED
    }

    /** How it came about; the names are kept in rows. */
    public enum Manner {
        /** The portal decided, as the rule lets it. */
        RULE,
        ONE,
        /** One person proposed it, another one decided. */
        TWO,
        /** In an emergency one person decided what takes two. */
        OVERRIDE
    }

    @Id
    @SequenceGenerator(name = "decision", sequenceName = "decision_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "decision")
    @Column(name = "id", updatable = false)
    private Long id;

    @Column(name = "employee_id", nullable = false, updatable = false)
    private Long employee;

    @Column(name = "competency", nullable = false, length = 60, updatable = false)
    private String competency;

    /** From 1, among the decisions about this person and competency. */
    @Column(name = "running_number", nullable = false, updatable = false)
    private int number;

    @Column(name = "level", nullable = false, updatable = false)
    private int level;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 10, updatable = false)
    private Kind kind;

    @Column(name = "reason", length = 1000, updatable = false)
    private String reason;

    /** Null where the rule lets the portal decide by itself. */
    @Column(name = "decided_by", updatable = false)
    private Long decidedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "manner", nullable = false, length = 10, updatable = false)
    private Manner manner;

    /** The first of two, or null. */
    @Column(name = "proposed_by", updatable = false)
    private Long proposedBy;

    @Column(name = "decided_at", nullable = false, updatable = false)
    private Instant decidedAt;

    /** When its certificate is to be issued, unless it is taken back before; null where it declined, and for what was issued before there was a term. */
    @Column(name = "due_at", updatable = false)
    private Instant dueAt;

    @Column(name = "valid_from", updatable = false)
    private LocalDate validFrom;

    @Column(name = "valid_until", updatable = false)
    private LocalDate validUntil;

    @Column(name = "framework_number", nullable = false, updatable = false)
    private int framework;

    /** The validity period it opens or declines to open, from 1 for the person and competency. */
    @Column(name = "cycle_number", nullable = false, updatable = false)
    private int cycle;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "decision_evidence", joinColumns = @JoinColumn(name = "decision_id", nullable = false))
    @Column(name = "evidence_id", nullable = false, updatable = false)
    private Set<Long> evidence = new HashSet<>();

    protected Decision() {}

    private Decision(Subject subject, Kind kind, Deciders by, String reason, Instant now) {
        this.employee = subject.employee();
        this.competency = subject.competency();
        this.level = subject.level();
        this.number = subject.number();
        this.cycle = subject.cycle();
        this.framework = subject.framework();
        this.evidence.addAll(subject.evidence());
        this.kind = kind;
        this.decidedBy = by.decider();
        this.proposedBy = by.proposer();
        this.manner = by.manner();
        this.reason = reason;
        this.decidedAt = now;
    }

    /**
     * What is decided about.
     *
     * @param number the number the decision takes
     * @param evidence the ids of what the level was reached by
     */
    record Subject(
            Long employee,
            String competency,
            int level,
            int number,
            int cycle,
            int framework,
            Collection<Long> evidence) {}

    static Decision certify(
            Subject subject, Validity validity, Deciders by, String reason, Instant now, Instant dueAt) {
        Decision decision = new Decision(subject, Kind.CERTIFIED, by, reason, now);
        decision.dueAt = dueAt;
        decision.validFrom = validity.from();
        decision.validUntil = validity.until();
        return decision;
    }

    static Decision decline(Subject subject, Deciders by, String reason, Instant now) {
        return new Decision(subject, Kind.DECLINED, by, reason, now);
    }

    public Long id() {
        return id;
    }

    Long employee() {
        return employee;
    }

    String competency() {
        return competency;
    }

    int level() {
        return level;
    }

    Long decidedBy() {
        return decidedBy;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    boolean isDue(Instant now) {
        return kind == Kind.CERTIFIED && !dueAt.isAfter(now);
    }

    int framework() {
        return framework;
    }

    /** From when to when the level is held; none where it was declined. */
    Validity validity() {
        return kind == Kind.CERTIFIED ? new Validity(validFrom, validUntil) : null;
    }

    /** @param content the hash of all that it says */
    DecisionMade made(String content) {
        return new DecisionMade(decidedBy, id, employee, competency, level, kind, decidedAt, content);
    }
}
