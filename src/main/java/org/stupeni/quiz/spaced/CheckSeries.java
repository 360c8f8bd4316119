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
import java.time.LocalDate;

/**
 * The small checks of one person in one competency, one after the other. A series waits for its next day, has its check open, or rests while there is nothing
 * to be kept: no certificate, and the first round over.
 */
@Entity
@Table(name = "check_series")
class CheckSeries {

    @Id
    @SequenceGenerator(name = "check_series", sequenceName = "check_series_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "check_series")
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "employee_id", nullable = false)
    private Long employeeId;

    @Column(name = "competency", nullable = false, length = 60)
    private String competency;

    /** What the questions are of: the held level, or that of the passed exam. */
    @Column(name = "held_level", nullable = false)
    private int level;

    /** How many checks there were since the series began or its level rose. */
    @Column(name = "step", nullable = false)
    private int step;

    /** How many checks there ever were. */
    @Column(name = "checks", nullable = false)
    private int checks;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 10)
    private SeriesState state;

    /** The day of the next check; null unless it waits. */
    @Column(name = "next_on")
    private LocalDate nextOn;

    protected CheckSeries() {}

    CheckSeries(Long employeeId, String competency, int level, LocalDate nextOn) {
        this.employeeId = employeeId;
        this.competency = competency;
        this.level = level;
        waits(nextOn);
    }

    private void waits(LocalDate day) {
        state = SeriesState.WAITING;
        nextOn = day;
    }

    /** A higher level is begun anew; an open check of the lower one stays open, and the series goes on after it. */
    void rises(int higher, LocalDate day) {
        level = higher;
        step = 0;
        if (state != SeriesState.OPEN) {
            waits(day);
        }
    }

    /** The higher level was not certified: what is held goes on at steady distances. */
    void falls(int held) {
        level = held;
    }

    /** Goes on after a rest, with the steady distances it had come to. */
    void resumes(LocalDate day) {
        waits(day);
    }

    void rests() {
        state = SeriesState.RESTING;
        nextOn = null;
    }

    /** There is nothing to ask now; it is looked again on that day. */
    void putsOff(LocalDate day) {
        waits(day);
    }

    /** Its next check is open: the number of it, from 1. */
    int opens() {
        state = SeriesState.OPEN;
        nextOn = null;
        return ++checks;
    }

    /** Its check is answered or missed. */
    void goesOn(CheckSchedule schedule, LocalDate day, LocalDate renewable) {
        step++;
        waits(schedule.next(step, day, renewable));
    }

    Long id() {
        return id;
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

    int step() {
        return step;
    }

    /** The day of its next check, or what it does instead. */
    String standing() {
        return state == SeriesState.WAITING ? nextOn.toString() : state.name();
    }

    boolean isResting() {
        return state == SeriesState.RESTING;
    }

    boolean isDue(LocalDate today) {
        return state == SeriesState.WAITING && !nextOn.isAfter(today);
    }
}
