package org.stupeni.enrolment.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** That an assignment was given more time: for whom, how much, why and by whom. */
@Entity
@Table(name = "assignment_extension")
public class AssignmentExtension {

    @Id
    @SequenceGenerator(name = "assignment_extension", sequenceName = "assignment_extension_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "assignment_extension")
    @Column(name = "id")
    private Long id;

    @Column(name = "assignment_id", nullable = false)
    private Long assignmentId;

    /** The one person it is for; null for everybody. */
    @Column(name = "employee_id")
    private Long employeeId;

    @Column(name = "due_before", nullable = false)
    private LocalDate dueBefore;

    @Column(name = "due_on", nullable = false)
    private LocalDate dueOn;

    @Column(name = "reason", nullable = false, length = 1000)
    private String reason;

    @Column(name = "extended_by", nullable = false)
    private Long extendedBy;

    @Column(name = "extended_at", nullable = false)
    private Instant extendedAt;

    protected AssignmentExtension() {}

    AssignmentExtension(
            Long assignmentId,
            Long employeeId,
            LocalDate dueBefore,
            LocalDate dueOn,
            String reason,
            Long byId,
            Instant now) {
        this.assignmentId = assignmentId;
        this.employeeId = employeeId;
        this.dueBefore = dueBefore;
        this.dueOn = dueOn;
        this.reason = reason;
        this.extendedBy = byId;
        this.extendedAt = now;
    }
}
