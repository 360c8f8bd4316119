package org.stupeni.quiz.repair.dispute;

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
import org.stupeni.quiz.paper.QuestionKey;
import org.stupeni.quiz.repair.DisputeState;

/**
 * What one person says against one version of a question that they were asked.
 *
 * <p>It is open until a trainer has answered it or the person has withdrawn it, and never changes after that.
 */
@Entity
@Table(name = "dispute")
class Dispute {

    static final int LONGEST_WORDS = 1000;

    @Id
    @SequenceGenerator(name = "dispute", sequenceName = "dispute_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dispute")
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "employee_id", nullable = false)
    private Long employeeId;

    @Column(name = "attempt_id", nullable = false)
    private long attemptId;

    /** Of the question in the attempt's paper. */
    @Column(name = "question_number", nullable = false)
    private int number;

    @Column(name = "course_id", nullable = false, length = 60)
    private String courseId;

    @Column(name = "question_id", nullable = false, length = 60)
    private String questionId;

    @Column(name = "question_version", nullable = false, length = 64)
    private String questionVersion;

    /** The version of the course that the question was asked from. */
    @Column(name = "course_version_id", nullable = false)
    private long courseVersionId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 10)
    private DisputeKind kind;

    @Column(name = "words", nullable = false, length = LONGEST_WORDS)
    private String words;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 10)
    private DisputeState state;

    /** Person and question version while it is open, else null: unique, so that there is never a second one. */
    @Column(name = "open_marker", length = 200)
    private String openMarker;

    @Column(name = "raised_at", nullable = false)
    private Instant raisedAt;

    /** The last day of the term for its answer. */
    @Column(name = "due_on", nullable = false)
    private LocalDate dueOn;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "answer_id")
    private Long answerId;

    protected Dispute() {}

    static Dispute raise(Asked asked, NewDispute said, Long employeeId, Instant now, LocalDate dueOn) {
        Dispute dispute = new Dispute();
        dispute.employeeId = employeeId;
        dispute.attemptId = said.attemptId();
        dispute.number = said.number();
        dispute.courseId = asked.key().course();
        dispute.questionId = asked.key().question();
        dispute.questionVersion = asked.key().version();
        dispute.courseVersionId = asked.courseVersionId();
        dispute.kind = said.kind();
        dispute.words = said.words().strip();
        dispute.state = DisputeState.OPEN;
        dispute.openMarker = openMarker(employeeId, asked.key());
        dispute.raisedAt = now;
        dispute.dueOn = dueOn;
        return dispute;
    }

    static String openMarker(Long employeeId, QuestionKey key) {
        return String.join("/", employeeId.toString(), key.course(), key.version());
    }

    /** @throws Refused if it is not open any more */
    void withdraw(Instant now) {
        close(DisputeState.WITHDRAWN, now);
    }

    void answered(DisputeAnswer answer, Instant now) {
        close(answer.verdict(), now);
        answerId = answer.id();
    }

    private void close(DisputeState closed, Instant now) {
        if (state != DisputeState.OPEN) {
            throw new Refused("repair_dispute.closed");
        }
        state = closed;
        openMarker = null;
        closedAt = now;
    }

    boolean isOpen() {
        return state == DisputeState.OPEN;
    }

    Long id() {
        return id;
    }

    Long employeeId() {
        return employeeId;
    }

    long courseVersionId() {
        return courseVersionId;
    }
}
