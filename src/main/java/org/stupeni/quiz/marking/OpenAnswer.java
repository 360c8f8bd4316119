package org.stupeni.quiz.marking;

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
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One answer that people mark.
 *
 * <p>It waits from the provisional grading on until it has the marks it needs, is decided by a third person where two are too far apart, and counts in the
 * grading that follows. Until then a mark can be taken back, and it waits again.
 */
@Entity
@Table(name = "open_answer")
class OpenAnswer {

    private static final int CODE_LENGTH = 12;

    @Id
    @SequenceGenerator(name = "open_answer", sequenceName = "open_answer_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "open_answer")
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    /** What markers know it by: random, so that nothing follows from it. */
    @Column(name = "code", nullable = false, length = CODE_LENGTH, unique = true)
    private String code;

    @Column(name = "attempt_id", nullable = false)
    private Long attemptId;

    @Column(name = "employee_id", nullable = false)
    private Long employeeId;

    @Column(name = "course_id", nullable = false, length = 60)
    private String courseId;

    @Column(name = "exam_id", nullable = false, length = 60)
    private String examId;

    @Column(name = "course_version_id", nullable = false)
    private long courseVersionId;

    @Column(name = "question_id", nullable = false, length = 60)
    private String questionId;

    @Column(name = "question_version", nullable = false, length = 64)
    private String questionVersion;

    @Column(name = "question_no", nullable = false)
    private int question;

    @Column(name = "seq", nullable = false)
    private long seq;

    @Column(name = "variant", nullable = false)
    private int variant;

    @Column(name = "markers", nullable = false)
    private int markers;

    @Column(name = "maximum", nullable = false)
    private int maximum;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 10)
    private MarkingState state;

    @Column(name = "waits_since", nullable = false)
    private Instant waitsSince;

    /** The points of the rubric that the first of two markers gave; null until both have. */
    @Column(name = "first_points")
    private Integer firstPoints;

    @Column(name = "second_points")
    private Integer secondPoints;

    /** How many steps the two are apart in the criterion where they are furthest. */
    @Column(name = "apart")
    private Integer apart;

    /** From 0 to 1; null until they are final. */
    @Column(name = "points", precision = 5, scale = 4)
    private BigDecimal points;

    /** The number of the grading that they count in; null until there is one. */
    @Column(name = "grading")
    private Integer grading;

    protected OpenAnswer() {}

    OpenAnswer(NewOpenAnswer begun, Instant now) {
        this.code = UUID.randomUUID().toString().replace("-", "").substring(0, CODE_LENGTH);
        this.attemptId = begun.attemptId();
        this.employeeId = begun.employeeId();
        this.courseId = begun.courseId();
        this.examId = begun.examId();
        this.courseVersionId = begun.courseVersionId();
        this.questionId = begun.question();
        this.questionVersion = begun.version();
        this.question = begun.number();
        this.seq = begun.seq();
        this.variant = begun.variant();
        this.markers = begun.markers();
        this.maximum = begun.maximum();
        this.state = MarkingState.WAITING;
        this.waitsSince = now;
    }

    /**
     * Looks at its final marks anew.
     *
     * @param marks the steps of each, in the order they became final; no more than it needs
     */
    void weigh(Rubric rubric, List<Map<String, Integer>> marks) {
        boolean both = markers == 2 && marks.size() == 2;
        firstPoints = both ? rubric.points(marks.get(0)) : null;
        secondPoints = both ? rubric.points(marks.get(1)) : null;
        apart = both ? rubric.apart(marks.get(0), marks.get(1)) : null;
        if (marks.size() < markers) {
            state = MarkingState.WAITING;
            points = null;
        } else if (both && apart > Rubric.TOLERATED) {
            state = MarkingState.DIFFERING;
            points = null;
        } else {
            state = MarkingState.MARKED;
            points = Rubric.share(marks.stream().map(rubric::points).toList(), maximum);
        }
    }

    /** A third person has decided. */
    void resolve(int given) {
        state = MarkingState.MARKED;
        points = Rubric.share(List.of(given), maximum);
    }

    boolean isOwn(Long person) {
        return employeeId.equals(person);
    }

    Long id() {
        return id;
    }

    String code() {
        return code;
    }

    Long attemptId() {
        return attemptId;
    }

    String courseId() {
        return courseId;
    }

    long courseVersionId() {
        return courseVersionId;
    }

    String questionId() {
        return questionId;
    }

    String questionVersion() {
        return questionVersion;
    }

    Instant waitsSince() {
        return waitsSince;
    }

    int markers() {
        return markers;
    }

    int maximum() {
        return maximum;
    }

    MarkingState state() {
        return state;
    }

    /** From 0 to 1, null until they are final. */
    BigDecimal points() {
        return points;
    }
}
