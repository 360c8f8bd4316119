package org.stupeni.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.stupeni.platform.AppendOnly;

/**
 * From this day on a person's evidence reached this level in one competency.
 *
 * <p>A row is written once, in the transaction that finds the level, and never changes: it is what the portal said on the day. Days without a row of their own
 * have the level of the last row before them, days before the first one level 1. The rows of a person and competency are numbered without gaps in the order of
 * their days; of several on one day the last one is what the day ended with.
 */
@Entity
@EntityListeners(AppendOnly.class)
@Table(name = "level_history")
public class LevelChange {

    @Id
    @SequenceGenerator(name = "level_history", sequenceName = "level_history_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "level_history")
    @Column(name = "id", updatable = false)
    private Long id;

    @Column(name = "employee_id", nullable = false, updatable = false)
    private Long employeeId;

    @Column(name = "competency", nullable = false, length = 60, updatable = false)
    private String competency;

    /** From 1, among the changes of this person and competency. */
    @Column(name = "running_number", nullable = false, updatable = false)
    private int number;

    @Column(name = "reached", nullable = false, updatable = false)
    private int reached;

    /** The first day of the level in the organisation's zone. */
    @Column(name = "from_day", nullable = false, updatable = false)
    private LocalDate fromDay;

    /** The number of the framework's version that says so. */
    @Column(name = "framework_number", nullable = false, updatable = false)
    private int framework;

    @Column(name = "written_at", nullable = false, updatable = false)
    private Instant writtenAt;

    protected LevelChange() {}

    LevelChange(Long employeeId, String competency, int number, LevelOn from, Instant now) {
        this.employeeId = employeeId;
        this.competency = competency;
        this.number = number;
        this.reached = from.level();
        this.fromDay = from.day();
        this.framework = from.framework();
        this.writtenAt = now;
    }
}
