package org.stupeni.certification;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
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

/**
 * One act: this employee holds this level, or does not although it is reached.
 *
 * <p>It names who decided, why, by which rules and on which evidence, and never changes. A level that is renewed is decided anew, in the next cycle. The
 * decisions about one person and competency are numbered without gaps: of two people who decide at the same time the second finds the number taken.
 */
@Entity
@Table(name = "decision")
public class Decision {

    /** What was decided. */
    public enum Kind {
        CERTIFIED,
        DECLINED
    }

    @Id
    @SequenceGenerator(name = "decision", sequenceName = "decision_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "decision")
    @Column(name = "id")
    private Long id;

    @Column(name = "employee_id", nullable = false)
    private Long employee;

    @Column(name = "competency", nullable = false, length = 60)
    private String competency;

    /** From 1, among the decisions about this person and competency. */
    @Column(name = "running_number", nullable = false)
    private int number;

    @Column(name = "level", nullable = false)
    private int level;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 10)
    private Kind kind;

    @Column(name = "reason", length = 1000)
    private String reason;

    /** Null where the rule lets the portal decide by itself. */
    @Column(name = "decided_by")
    private Long decidedBy;

    @Column(name = "decided_at", nullable = false)
    private Instant decidedAt;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "framework_number", nullable = false)
    private int framework;

    /** The validity period it opens or declines to open, from 1 for the person and competency. */
    @Column(name = "cycle_number", nullable = false)
    private int cycle;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "decision_evidence", joinColumns = @JoinColumn(name = "decision_id", nullable = false))
    @Column(name = "evidence_id", nullable = false)
    private Set<Long> evidence = new HashSet<>();

    protected Decision() {}

    private Decision(Subject subject, Kind kind, Long decidedBy, String reason, Instant now) {
        this.employee = subject.employee();
        this.competency = subject.competency();
        this.level = subject.level();
        this.number = subject.number();
        this.cycle = subject.cycle();
        this.framework = subject.framework();
        this.evidence.addAll(subject.evidence());
        this.kind = kind;
        this.decidedBy = decidedBy;
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

    static Decision certify(Subject subject, Validity validity, Long decidedBy, String reason, Instant now) {
        Decision decision = new Decision(subject, Kind.CERTIFIED, decidedBy, reason, now);
        decision.validFrom = validity.from();
        decision.validUntil = validity.until();
        return decision;
    }

    static Decision decline(Subject subject, Long decidedBy, String reason, Instant now) {
        return new Decision(subject, Kind.DECLINED, decidedBy, reason, now);
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

    int framework() {
        return framework;
    }

    /** From when to when the level is held; none where it was declined. */
    Validity validity() {
        return kind == Kind.CERTIFIED ? new Validity(validFrom, validUntil) : null;
    }

    DecisionMade made() {
        return new DecisionMade(decidedBy, id, employee, competency, level, kind, decidedAt);
    }
}
