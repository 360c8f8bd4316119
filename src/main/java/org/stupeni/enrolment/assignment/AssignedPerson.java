package org.stupeni.enrolment.assignment;

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
import org.stupeni.platform.Refused;

/** One person whom an assignment asks, from when to when it does. */
@Entity
@Table(name = "assigned_person")
public class AssignedPerson {

    /** Why somebody is asked no more; the names are kept in rows. */
    public enum End {
        /** For this one person, with a reason. */
        EXCUSED,
        /** With the whole assignment. */
        ENDED,
        /** The person is in another department, position or line. */
        MOVED,
        /** The person is no longer there. */
        LEFT
    }

    @Id
    @SequenceGenerator(name = "assigned_person", sequenceName = "assigned_person_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "assigned_person")
    @Column(name = "id")
    private Long id;

    @Column(name = "assignment_id", nullable = false)
    private Long assignmentId;

    @Column(name = "employee_id", nullable = false)
    private Long employeeId;

    @Column(name = "due_on", nullable = false)
    private LocalDate dueOn;

    @Column(name = "assigned_on", nullable = false)
    private LocalDate assignedOn;

    /** Assignment and person as long as it is open, else null: nobody is asked twice by one assignment. */
    @Column(name = "open_marker", length = 50, unique = true)
    private String openMarker;

    @Enumerated(EnumType.STRING)
    @Column(name = "end_kind", length = 10)
    private End endKind;

    @Column(name = "end_reason", length = 1000)
    private String endReason;

    /** Null where nobody did it but the portal. */
    @Column(name = "ended_by")
    private Long endedBy;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    protected AssignedPerson() {}

    AssignedPerson(Long assignmentId, Long employeeId, LocalDate dueOn, LocalDate today) {
        this.assignmentId = assignmentId;
        this.employeeId = employeeId;
        this.dueOn = dueOn;
        this.assignedOn = today;
        this.openMarker = assignmentId + "/" + employeeId;
    }

    void end(End kind, String reason, Long byId, LocalDate today) {
        endKind = kind;
        endReason = reason;
        endedBy = byId;
        endedOn = today;
        openMarker = null;
    }

    /** @throws Refused if the day is not later than the present one */
    void extend(LocalDate day) {
        if (!day.isAfter(dueOn)) {
            throw new Refused("enrolment_assignment.not_later", dueOn);
        }
        dueOn = day;
    }

    boolean isOpen() {
        return endKind == null;
    }

    Long id() {
        return id;
    }

    Long assignmentId() {
        return assignmentId;
    }

    Long employeeId() {
        return employeeId;
    }

    LocalDate dueOn() {
        return dueOn;
    }
}
