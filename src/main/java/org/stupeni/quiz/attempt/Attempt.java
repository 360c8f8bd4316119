package org.stupeni.quiz.attempt;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.LockModeType;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.stupeni.platform.Json;
import org.stupeni.platform.Refused;
import org.stupeni.quiz.grant.Grant;
import org.stupeni.quiz.paper.Paper;

/**
 * One person's try at an exam, a practice quiz or a small check.
 *
 * <p>An attempt starts with a paper and, for an exam, a deadline. It runs until the person hands it in or time ends it, can be taken back for a minute
 * if there is time left, then settles and is graded, provisionally while open answers of an exam wait for their marks. Its finish is the moment of handing in or the deadline, never the moment a job came by. A graded
 * attempt never changes again; a regrade adds a grading.
 */
@Entity
@Table(name = "attempt")
@NamedQuery(
        name = Attempt.TAKEN,
        query = "select a from Attempt a where a.id = :id",
        lockMode = LockModeType.PESSIMISTIC_WRITE)
public class Attempt {

    /** What {@link AttemptLock} takes an attempt by: named, so that its statement is made once, not for every answer that is saved. */
    static final String TAKEN = "Attempt.taken";

    @Id
    @SequenceGenerator(name = "attempt", sequenceName = "attempt_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "attempt")
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "employee_id", nullable = false)
    private Long employeeId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 10)
    private AttemptKind kind;

    @Column(name = "course_id", nullable = false, length = 60)
    private String courseId;

    @Column(name = "course_version_id", nullable = false)
    private long courseVersionId;

    /** The id of the exam; for practice of the module, for a small check its own. */
    @Column(name = "subject_id", nullable = false, length = 60)
    private String subjectId;

    /** From 1 for each person and exam. */
    @Column(name = "number", nullable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 20)
    private AttemptState state;

    /** Person and exam while the attempt is not graded, else null: unique, so that there is never a second one. */
    @Column(name = "open_marker", length = 200, unique = true)
    private String openMarker;

    /** The grant it was started by, in spite of number or break; null for most. */
    @Column(name = "grant_id")
    private Long grantId;

    @Column(name = "started_at", nullable = false)
    private Instant startedAt;

    /** What the exam lets everybody take, a small check until it closes; null for practice. */
    @Column(name = "limit_seconds")
    private Integer limitSeconds;

    /** How long after the deadline an answer that was on its way still counts; null for practice. */
    @Column(name = "grace_seconds")
    private Integer graceSeconds;

    /** Computed from start, limit and time ledger by {@link Deadlines}; null for practice. */
    @Column(name = "deadline")
    private Instant deadline;

    /** The last moment at which an answer counts, null for practice: deadline and grace. */
    @Column(name = "last_moment")
    private Instant lastMoment;

    @Column(name = "handed_in_at")
    private Instant handedInAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "closed_by", length = 10)
    private ClosedBy closedBy;

    /** From when on nothing about the answers can change and the attempt is graded. */
    @Column(name = "settles_at")
    private Instant settlesAt;

    /** The number of the latest grading, 0 before the first. */
    @Column(name = "gradings", nullable = false)
    private int gradings;

    /** Numbers of the questions the person marked to come back to, with commas. */
    @Column(name = "flags", length = 400)
    private String flags;

    /** What the paper was drawn by: kept as proof. */
    @Column(name = "seed", nullable = false, length = 64)
    private String seed;

    /** Not read with the row: it never changes, so {@link Papers} keeps it, and who saves an answer needs but the row. */
    @Lob
    @Basic(fetch = FetchType.LAZY)
    @Column(name = "paper", nullable = false)
    private String paper;

    protected Attempt() {}

    private Attempt(
            AttemptKind kind, Long employeeId, String courseId, long courseVersionId, String subjectId, int number) {
        this.kind = kind;
        this.employeeId = employeeId;
        this.courseId = courseId;
        this.courseVersionId = courseVersionId;
        this.subjectId = subjectId;
        this.number = number;
        this.state = AttemptState.IN_PROGRESS;
        this.openMarker = openMarker(kind, employeeId, courseId, subjectId);
    }

    /**
     * A new attempt.
     *
     * @param subject what it is an attempt at
     * @param limit null for practice
     */
    public static Attempt start(
            Subject subject, Long employeeId, int number, String seed, Paper paper, Instant now, TimeLimit limit) {
        Attempt attempt = new Attempt(
                subject.kind(), employeeId, subject.courseId(), subject.courseVersionId(), subject.id(), number);
        attempt.seed = seed;
        attempt.paper = Json.write(paper);
        attempt.startedAt = now;
        if (limit != null) {
            attempt.limitSeconds = Math.toIntExact(limit.time().toSeconds());
            attempt.graceSeconds = Math.toIntExact(limit.grace().toSeconds());
            attempt.ends(List.of());
        }
        return attempt;
    }

    /** It is one more than the exam allows, or comes before its time. */
    public void startsBy(Grant grant) {
        grantId = grant.id();
    }

    public static String openMarker(AttemptKind kind, Long employeeId, String courseId, String subjectId) {
        return String.join("/", employeeId.toString(), kind.name(), courseId, subjectId);
    }

    /**
     * Its end by everything that was ever given to it; practice has none. An attempt that a server of an earlier version began knows no limit yet: its end
     * says it, since nothing has been given to it before.
     */
    public void ends(List<GivenTime> ledger) {
        if (limitSeconds == null) {
            limitSeconds = Math.toIntExact(Duration.between(startedAt, deadline).toSeconds());
            graceSeconds =
                    Math.toIntExact(Duration.between(deadline, lastMoment).toSeconds());
        }
        deadline = Deadlines.deadline(startedAt, Duration.ofSeconds(limitSeconds), ledger);
        lastMoment = Deadlines.lastMoment(deadline, graceSeconds);
    }

    /**
     * The person hands in. After the deadline it is time that ends the attempt, whoever comes first.
     *
     * @throws Refused if it is not running
     */
    void handIn(Instant now) {
        demand(AttemptState.IN_PROGRESS);
        if (deadline != null && !now.isBefore(deadline)) {
            runOut();
            return;
        }
        close(ClosedBy.PERSON, now, kind == AttemptKind.EXAM ? Deadlines.takeBackUntil(now, deadline) : now);
    }

    /** Time ends it: finished at the deadline, settled when answers on their way have had their grace. */
    void runOut() {
        demand(AttemptState.IN_PROGRESS);
        close(ClosedBy.TIME, deadline, lastMoment);
    }

    private void close(ClosedBy by, Instant at, Instant settles) {
        state = AttemptState.HANDED_IN;
        closedBy = by;
        handedInAt = at;
        settlesAt = settles;
    }

    /**
     * Goes on as if it had not been handed in.
     *
     * @throws Refused if it has settled
     */
    void takeBack(Instant now) {
        if (state != AttemptState.HANDED_IN || closedBy != ClosedBy.PERSON || isSettled(now)) {
            throw new Refused("quiz_result.settled");
        }
        state = AttemptState.IN_PROGRESS;
        closedBy = null;
        handedInAt = null;
        settlesAt = null;
    }

    /** The person asks for the result and gives up taking back; grace for answers on their way is not theirs to give up. */
    void settle(Instant now) {
        if (state == AttemptState.HANDED_IN && closedBy == ClosedBy.PERSON && !isSettled(now)) {
            settlesAt = now;
        }
    }

    /** One more grading has been made; it is the one that counts. */
    public int graded() {
        return graded(AttemptState.GRADED);
    }

    /** As {@link #graded()}, but answers wait for their marks and another grading follows. */
    public int gradedProvisionally() {
        return graded(AttemptState.MARKING);
    }

    private int graded(AttemptState after) {
        state = after;
        openMarker = null;
        return ++gradings;
    }

    /** Whether it is handed in, has settled and waits for its grading. */
    public boolean waitsForGrading(Instant now) {
        return state == AttemptState.HANDED_IN && isSettled(now);
    }

    /** Whether it has points, final or provisional. */
    public boolean isScored() {
        return state == AttemptState.GRADED || state == AttemptState.MARKING;
    }

    private boolean isSettled(Instant now) {
        return !now.isBefore(settlesAt);
    }

    /** Whether an answer that comes now counts. */
    boolean takesAnswers(Instant now) {
        boolean inTime = lastMoment == null || !now.isAfter(lastMoment);
        return inTime
                && (state == AttemptState.IN_PROGRESS || state == AttemptState.HANDED_IN && closedBy == ClosedBy.TIME);
    }

    /** Whether its time, grace included, is over though nobody has closed it yet. */
    public boolean isOverdue(Instant now) {
        return state == AttemptState.IN_PROGRESS && lastMoment != null && now.isAfter(lastMoment);
    }

    private void demand(AttemptState needed) {
        if (state != needed) {
            throw new Refused("quiz_attempt.not_running");
        }
    }

    public Long id() {
        return id;
    }

    public Long employeeId() {
        return employeeId;
    }

    public AttemptKind kind() {
        return kind;
    }

    public String courseId() {
        return courseId;
    }

    public long courseVersionId() {
        return courseVersionId;
    }

    public String subjectId() {
        return subjectId;
    }

    public AttemptState state() {
        return state;
    }

    /** Whether it is the person's first at this exam. */
    public boolean isFirst() {
        return number == 1;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant deadline() {
        return deadline;
    }

    Instant lastMoment() {
        return lastMoment;
    }

    public Instant handedInAt() {
        return handedInAt;
    }

    public Instant settlesAt() {
        return settlesAt;
    }

    ClosedBy closedBy() {
        return closedBy;
    }

    Paper paper() {
        return Json.read(paper, Paper.class);
    }
}
