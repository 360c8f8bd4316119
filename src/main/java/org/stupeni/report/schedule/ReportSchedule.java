package org.stupeni.report.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * A report that comes to its owner regularly. It can rest, and it stops by itself where the owner has lost the right to it; its owner wakes it again by hand.
 */
@Entity
@Table(name = "report_schedule")
public class ReportSchedule {

    @Id
    @SequenceGenerator(name = "report_schedule", sequenceName = "report_schedule_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "report_schedule")
    @Column(name = "id")
    private Long id;

    /** How often its owner has saved it; that a file was made is no change that a form could lose. */
    @Column(name = "edits", nullable = false)
    private long edits;

    @Column(name = "employee_id", nullable = false)
    private Long employeeId;

    @Enumerated(EnumType.STRING)
    @Column(name = "report", nullable = false, length = 20)
    private ReportTable table;

    @Column(name = "filter", nullable = false, length = ReportTable.LONGEST_FILTER)
    private String filter;

    @Column(name = "name", nullable = false, length = ReportName.LONGEST)
    private String name;

    @Column(name = "format", nullable = false, length = 4)
    private String format;

    @Column(name = "language", nullable = false, length = 2)
    private String language;

    @Enumerated(EnumType.STRING)
    @Column(name = "rhythm", nullable = false, length = 10)
    private Rhythm.Kind rhythm;

    @Column(name = "run_day", nullable = false)
    private int day;

    /** The time of the day in minutes after midnight. */
    @Column(name = "run_minute", nullable = false)
    private int minute;

    @Column(name = "next_at", nullable = false)
    private Instant nextAt;

    @Column(name = "paused_at")
    private Instant pausedAt;

    /** When the owner had no right to it any more. */
    @Column(name = "stopped_at")
    private Instant stoppedAt;

    @Column(name = "saved_at", nullable = false)
    private Instant savedAt;

    protected ReportSchedule() {}

    ReportSchedule(Long employeeId, ReportTable table, String filter, ReportOrder order, ZoneId zone, Instant now) {
        this.employeeId = employeeId;
        this.table = table;
        this.filter = filter;
        change(order, zone, now);
    }

    final void change(ReportOrder order, ZoneId zone, Instant now) {
        name = order.name();
        format = order.format().name();
        language = order.language().code();
        rhythm = order.rhythm().kind();
        day = order.rhythm().day();
        minute = order.rhythm().at().toSecondOfDay() / 60;
        nextAt = order.rhythm().nextRun(now, zone);
        savedAt = now;
        edits++;
    }

    void pause(Instant now) {
        pausedAt = now;
        edits++;
    }

    void resume(ZoneId zone, Instant now) {
        pausedAt = null;
        stoppedAt = null;
        nextAt = rhythm().nextRun(now, zone);
        edits++;
    }

    Rhythm rhythm() {
        return new Rhythm(rhythm, day, LocalTime.ofSecondOfDay(minute * 60L));
    }

    Long id() {
        return id;
    }

    long edits() {
        return edits;
    }

    Long employeeId() {
        return employeeId;
    }
}
