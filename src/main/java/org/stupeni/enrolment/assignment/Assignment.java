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
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.stupeni.platform.Refused;

/** Something that is asked of some people by a day: what, of whom, by when, why and by whom. */
@Entity
@Table(name = "assignment")
public class Assignment {

    @Id
    @SequenceGenerator(name = "assignment", sequenceName = "assignment_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "assignment")
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 10)
    private Subject.Kind kind;

    @Column(name = "course_id", length = 60)
    private String courseId;

    @Column(name = "exam_id", length = 60)
    private String examId;

    @Column(name = "competency", length = 60)
    private String competency;

    /** 0 where no level is asked. */
    @Column(name = "level", nullable = false)
    private int level;

    @Enumerated(EnumType.STRING)
    @Column(name = "audience", nullable = false, length = 12)
    private Audience.Kind audience;

    /** May be gone by now: an empty department can be removed. */
    @Column(name = "department_id")
    private Long departmentId;

    @Column(name = "position_id")
    private Long positionId;

    /** The manager whose line it stays within, or null for everybody. */
    @Column(name = "scope_id")
    private Long scopeId;

    /** Of who has the longest time, where it is each person's own. */
    @Column(name = "due_on", nullable = false)
    private LocalDate dueOn;

    /** How many days after {@link #dueFrom}, or null where it is one day for everybody. */
    @Column(name = "due_days")
    private Integer dueDays;

    @Enumerated(EnumType.STRING)
    @Column(name = "due_from", length = 10)
    private Due.From dueFrom;

    @Column(name = "reason", nullable = false, length = 1000)
    private String reason;

    @Column(name = "made_by", nullable = false)
    private Long madeBy;

    @Column(name = "made_on", nullable = false)
    private LocalDate madeOn;

    @Column(name = "made_at", nullable = false)
    private Instant madeAt;

    @Column(name = "ended_by")
    private Long endedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "end_reason", length = 1000)
    private String endReason;

    protected Assignment() {}

    Assignment(NewAssignment wanted, LocalDate last, String reason, Long byId, LocalDate today, Instant now) {
        Subject subject = wanted.subject();
        kind = subject.kind();
        courseId = subject.courseId();
        examId = subject.examId();
        competency = subject.competency();
        level = subject.level();
        audience = wanted.audience().kind();
        departmentId = wanted.audience().departmentId();
        positionId = wanted.audience().positionId();
        scopeId = wanted.scope();
        dueOn = last;
        dueDays = wanted.due().days();
        dueFrom = wanted.due().from();
        this.reason = reason;
        madeBy = byId;
        madeOn = today;
        madeAt = now;
    }

    /** @throws Refused if it was ended before */
    void end(String why, Long byId, Instant now) {
        demandOpen();
        endedBy = byId;
        endedAt = now;
        endReason = why;
    }

    /** @throws Refused if it was ended, or the day is not later than the present one */
    void extend(LocalDate day) {
        demandOpen();
        if (!day.isAfter(dueOn)) {
            throw new Refused("enrolment_assignment.not_later", dueOn);
        }
        dueOn = day;
    }

    void demandOpen() {
        if (endedAt != null) {
            throw new Refused("enrolment_assignment.ended_before");
        }
    }

    Long id() {
        return id;
    }

    Long scopeId() {
        return scopeId;
    }

    LocalDate dueOn() {
        return dueOn;
    }
}
