package org.stupeni.certification.appeal;

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

/** What somebody says against a decision about themselves, until when it is to be answered, and the answer. */
@Entity
@Table(name = "appeal")
class Appeal {

    @Id
    @SequenceGenerator(name = "appeal", sequenceName = "appeal_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "appeal")
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "employee_id", nullable = false)
    private Long employeeId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 10)
    private AppealKind kind;

    @Column(name = "subject_id", nullable = false)
    private Long subject;

    @Column(name = "competency", nullable = false, length = 60)
    private String competency;

    @Column(name = "level", nullable = false)
    private int level;

    /** Who decided what it is against, or null for the portal: kept, because what it is against may have changed before it is answered. */
    @Column(name = "decided_by")
    private Long decidedBy;

    /** The first of two, or null. */
    @Column(name = "proposed_by")
    private Long proposedBy;

    @Column(name = "words", nullable = false, length = 1000)
    private String words;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 10)
    private AppealState state;

    @Column(name = "raised_at", nullable = false)
    private Instant raisedAt;

    /** The last day of the term for its answer. */
    @Column(name = "due_on", nullable = false)
    private LocalDate dueOn;

    /** When HR was told that the term has ended without an answer, or null. */
    @Column(name = "overdue_told_at")
    private Instant overdueToldAt;

    @Column(name = "answered_by")
    private Long answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "answer", length = 1000)
    private String answer;

    /** Kind and subject unless it was withdrawn: unique, so that nobody appeals twice against one thing. */
    @Column(name = "marker", length = 60)
    private String marker;

    protected Appeal() {}

    Appeal(Appealable against, Long employeeId, String words, Instant now, LocalDate dueOn) {
        this.employeeId = employeeId;
        this.kind = against.kind();
        this.subject = against.subjectId();
        this.competency = against.competency();
        this.level = against.level();
        this.decidedBy = against.decider();
        this.proposedBy = against.proposer();
        this.marker = against.marker();
        this.words = words;
        this.state = AppealState.OPEN;
        this.raisedAt = now;
        this.dueOn = dueOn;
    }

    void withdraw() {
        demandOpen();
        state = AppealState.WITHDRAWN;
        marker = null;
    }

    void answer(AppealState verdict, Long by, String why, Instant now) {
        demandOpen();
        state = verdict;
        answeredBy = by;
        answeredAt = now;
        answer = why;
    }

    /** Whether HR is still to be told that its term has ended. */
    boolean tellsOverdue(LocalDate today, Instant now) {
        if (state != AppealState.OPEN || overdueToldAt != null || !dueOn.isBefore(today)) {
            return false;
        }
        overdueToldAt = now;
        return true;
    }

    private void demandOpen() {
        if (state != AppealState.OPEN) {
            throw new Refused("appeal_act.closed");
        }
    }

    Long id() {
        return id;
    }

    boolean isOf(Long person) {
        return employeeId.equals(person);
    }
}
