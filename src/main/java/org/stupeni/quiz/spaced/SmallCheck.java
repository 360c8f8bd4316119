package org.stupeni.quiz.spaced;

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
import java.time.LocalDate;

/** A few questions that one person is asked, from the day they open to the last day they can be answered. */
@Entity
@Table(name = "small_check")
class SmallCheck {

    @Id
    @SequenceGenerator(name = "small_check", sequenceName = "small_check_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "small_check")
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "series_id", nullable = false)
    private Long seriesId;

    @Column(name = "employee_id", nullable = false)
    private Long employeeId;

    @Column(name = "competency", nullable = false, length = 60)
    private String competency;

    @Column(name = "held_level", nullable = false)
    private int level;

    /** From 1 in its series. */
    @Column(name = "number", nullable = false)
    private int number;

    /** Whose bank it is drawn from. */
    @Column(name = "course_id", nullable = false, length = 60)
    private String courseId;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 10)
    private CheckState state;

    @Column(name = "opened_at", nullable = false)
    private Instant openedAt;

    @Column(name = "opened_on", nullable = false)
    private LocalDate openedOn;

    /** The last day, to its end in the organisation's zone. */
    @Column(name = "closes_on", nullable = false)
    private LocalDate closesOn;

    /** Null until the person begins. */
    @Column(name = "attempt_id")
    private Long attemptId;

    /** Null while it is open. */
    @Column(name = "ended_on")
    private LocalDate endedOn;

    /** Null unless it was answered, with the value after it. */
    @Column(name = "points", precision = 9, scale = 4)
    private BigDecimal points;

    @Column(name = "maximum")
    private Integer maximum;

    protected SmallCheck() {}

    SmallCheck(CheckSeries series, int number, String courseId, Instant now, LocalDate today, LocalDate closesOn) {
        this.seriesId = series.id();
        this.employeeId = series.employeeId();
        this.competency = series.competency();
        this.level = series.level();
        this.number = number;
        this.courseId = courseId;
        this.state = CheckState.OPEN;
        this.openedAt = now;
        this.openedOn = today;
        this.closesOn = closesOn;
    }

    void begins(Long attempt) {
        attemptId = attempt;
    }

    void answered(BigDecimal earned, int most, LocalDate day) {
        state = CheckState.ANSWERED;
        points = earned;
        maximum = most;
        endedOn = day;
    }

    void missed(LocalDate day) {
        state = CheckState.MISSED;
        endedOn = day;
    }

    boolean isOpen() {
        return state == CheckState.OPEN;
    }

    /** Whether it can be begun or gone on with on that day. */
    boolean isOpenOn(LocalDate day) {
        return isOpen() && !day.isAfter(closesOn);
    }

    Long id() {
        return id;
    }

    Long seriesId() {
        return seriesId;
    }

    Long employeeId() {
        return employeeId;
    }

    String competency() {
        return competency;
    }

    int level() {
        return level;
    }

    String courseId() {
        return courseId;
    }

    LocalDate closesOn() {
        return closesOn;
    }

    Long attemptId() {
        return attemptId;
    }
}
