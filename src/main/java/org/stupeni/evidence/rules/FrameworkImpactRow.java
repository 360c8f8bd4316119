package org.stupeni.evidence.rules;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A line of what a draft would change: one person, one competency, one thing. */
@Entity
@Table(name = "framework_impact_row")
class FrameworkImpactRow {

    @Id
    @SequenceGenerator(name = "framework_impact_row", sequenceName = "framework_impact_row_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "framework_impact_row")
    @Column(name = "id")
    private Long id;

    @Column(name = "impact_id", nullable = false)
    private Long impactId;

    @Column(name = "employee_id", nullable = false)
    private Long employeeId;

    @Column(name = "competency", nullable = false, length = 60)
    private String competency;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 10)
    private ImpactKind kind;

    @Column(name = "level_before", nullable = false)
    private int levelBefore;

    @Column(name = "level_after", nullable = false)
    private int levelAfter;

    /** How the rules in force have it; null of a level, and where they have nothing of the kind. */
    @Column(name = "term_before", length = 20)
    private String termBefore;

    @Column(name = "term_after", length = 20)
    private String termAfter;

    @Column(name = "held", nullable = false)
    private int held;

    @Column(name = "held_until")
    private LocalDate heldUntil;

    protected FrameworkImpactRow() {}

    FrameworkImpactRow(Long impactId, ImpactLine line) {
        this.impactId = impactId;
        this.employeeId = line.employeeId();
        this.competency = line.competency();
        this.kind = line.kind();
        this.termBefore = line.termBefore();
        this.termAfter = line.termAfter();
        this.levelBefore = line.before();
        this.levelAfter = line.after();
        this.held = line.held();
        this.heldUntil = line.heldUntil();
    }
}
