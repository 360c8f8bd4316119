package org.stupeni.quiz.grant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.stupeni.platform.Refused;

/**
 * More attempts at an exam for a person, or for each person of a department and of all under it, in spite of number and break. What was granted never
 * changes; it runs out or is ended.
 */
@Entity
@Table(name = "exam_grant")
class ExamGrant {

    @Id
    @SequenceGenerator(name = "exam_grant", sequenceName = "exam_grant_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "exam_grant")
    @Column(name = "id")
    private Long id;

    @Column(name = "course_id", nullable = false, length = 60)
    private String courseId;

    @Column(name = "exam_id", nullable = false, length = 60)
    private String examId;

    /** Null where it is for a department. */
    @Column(name = "employee_id")
    private Long employeeId;

    /** Null where it is for one person. */
    @Column(name = "department_id")
    private Long departmentId;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    /** The last day on which an attempt may be started by it. */
    @Column(name = "valid_until", nullable = false)
    private LocalDate validUntil;

    /** For each person. */
    @Column(name = "attempts", nullable = false)
    private int attempts;

    @Column(name = "reason", nullable = false, length = 1000)
    private String reason;

    @Column(name = "granted_by", nullable = false)
    private Long grantedBy;

    @Column(name = "granted_at", nullable = false)
    private Instant grantedAt;

    @Column(name = "ended_by")
    private Long endedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected ExamGrant() {}

    ExamGrant(NewGrant granted, Long byId, Instant now) {
        this.courseId = granted.courseId();
        this.examId = granted.examId();
        this.employeeId = granted.employeeId();
        this.departmentId = granted.departmentId();
        this.validFrom = granted.from();
        this.validUntil = granted.until();
        this.attempts = granted.attempts();
        this.reason = granted.reason();
        this.grantedBy = byId;
        this.grantedAt = now;
    }

    /** @throws Refused if it was ended before */
    void end(Long byId, Instant now) {
        if (endedAt != null) {
            throw new Refused("quiz_grants.ended_before");
        }
        endedBy = byId;
        endedAt = now;
    }

    Long id() {
        return id;
    }
}
