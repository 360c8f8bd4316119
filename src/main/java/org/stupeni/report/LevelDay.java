package org.stupeni.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** The day and the rules that the table of levels shows; one row. */
@Entity
@Table(name = "level_day")
public class LevelDay {

    static final int ONLY = 1;

    @Id
    @Column(name = "id")
    private Integer id;

    /** The day in the organisation's zone. */
    @Column(name = "shown_day", nullable = false)
    private LocalDate day;

    @Column(name = "framework_number", nullable = false)
    private int framework;

    protected LevelDay() {}

    void shows(LocalDate day, int framework) {
        this.day = day;
        this.framework = framework;
    }

    LocalDate day() {
        return day;
    }

    int framework() {
        return framework;
    }
}
