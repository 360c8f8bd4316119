package org.stupeni.certification.independence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** That somebody is not impartial about a person, in their own words. It is never taken back: what once was a conflict may have left its traces. */
@Entity
@Table(name = "conflict")
class Conflict {

    @Id
    @SequenceGenerator(name = "conflict", sequenceName = "conflict_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "conflict")
    @Column(name = "id")
    private Long id;

    @Column(name = "employee_id", nullable = false)
    private Long employeeId;

    @Column(name = "declared_by", nullable = false)
    private Long declaredBy;

    @Column(name = "declared_at", nullable = false)
    private Instant declaredAt;

    @Column(name = "reason", nullable = false, length = 1000)
    private String reason;

    protected Conflict() {}

    Conflict(Long employeeId, Long declaredBy, String reason, Instant now) {
        this.employeeId = employeeId;
        this.declaredBy = declaredBy;
        this.reason = reason;
        this.declaredAt = now;
    }
}
