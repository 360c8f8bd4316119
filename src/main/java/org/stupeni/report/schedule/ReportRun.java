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

/**
 * One file of a report: asked for, made by whichever node takes it, taken by its owner, deleted when its days are over. All that changes in it changes by conditional
 * updates in {@link RunClaims}, for several nodes look at it.
 */
@Entity
@Table(name = "report_run")
public class ReportRun {

    static final int LONGEST_WORDS = 2_000;

    @Id
    @SequenceGenerator(name = "report_run", sequenceName = "report_run_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "report_run")
    @Column(name = "id")
    private Long id;

    /** The schedule that it belongs to, which may be deleted since; null where it was asked for once. */
    @Column(name = "schedule_id", updatable = false)
    private Long scheduleId;

    @Column(name = "employee_id", nullable = false, updatable = false)
    private Long employeeId;

    @Enumerated(EnumType.STRING)
    @Column(name = "report", nullable = false, length = 20, updatable = false)
    private ReportTable table;

    @Column(name = "filter", nullable = false, length = ReportTable.LONGEST_FILTER, updatable = false)
    private String filter;

    @Column(name = "name", nullable = false, length = ReportName.LONGEST, updatable = false)
    private String name;

    @Column(name = "format", nullable = false, length = 4, updatable = false)
    private String format;

    @Column(name = "language", nullable = false, length = 2, updatable = false)
    private String language;

    @Column(name = "asked_at", nullable = false, updatable = false)
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 10)
    private RunState state;

    /** Before this nobody tries. */
    @Column(name = "not_before", nullable = false)
    private Instant notBefore;

    /** How often somebody began to make it; the parts of a file carry it. */
    @Column(name = "tries", nullable = false)
    private int tries;

    /** Who makes it now, a word of its own for each try. */
    @Column(name = "claim", length = 36)
    private String claim;

    /** Until then it is believed that whoever makes it lives. */
    @Column(name = "claimed_until")
    private Instant claimedUntil;

    /** When the last try began to read. */
    @Column(name = "as_of")
    private Instant asOf;

    @Column(name = "finished_at")
    private Instant finishedAt;

    /** The rows of the table, without its headings. */
    @Column(name = "row_count")
    private Long rows;

    @Column(name = "byte_count")
    private Long bytes;

    @Column(name = "sha256", length = 64)
    private String sha256;

    /** The filter in words, in the language of the file. */
    @Column(name = "words", length = LONGEST_WORDS)
    private String words;

    /** What of the filter meant nothing any more, in the language of the file. */
    @Column(name = "gone", length = LONGEST_WORDS)
    private String gone;

    @Enumerated(EnumType.STRING)
    @Column(name = "failure", length = 20)
    private Failure failure;

    @Column(name = "deleted_at")
    private Instant deletedAt;

    protected ReportRun() {}

    ReportRun(Long scheduleId, Long employeeId, ReportTable table, String filter, ReportOrder order, Instant now) {
        this.scheduleId = scheduleId;
        this.employeeId = employeeId;
        this.table = table;
        this.filter = filter;
        this.name = order.name();
        this.format = order.format().name();
        this.language = order.language().code();
        this.askedAt = now;
        this.notBefore = now;
        this.state = RunState.WAITING;
    }

    Long id() {
        return id;
    }
}
