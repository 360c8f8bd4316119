package org.stupeni.report.trend;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** How many people held a level of a competency at the end of a month; level 1 for those who were there and held none. */
@Entity
@Table(name = "level_month")
public class LevelMonth {

    @Id
    @SequenceGenerator(name = "level_month", sequenceName = "level_month_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "level_month")
    @Column(name = "id")
    private Long id;

    /** The last day of the month. */
    @Column(name = "last_day", nullable = false)
    private LocalDate lastDay;

    @Column(name = "competency", nullable = false, length = 60)
    private String competency;

    @Column(name = "level", nullable = false)
    private int level;

    @Column(name = "people", nullable = false)
    private int people;

    /** How many people's evidence reached exactly this level, held or not. */
    @Column(name = "reached", nullable = false)
    private int reached;

    protected LevelMonth() {}

    LevelMonth(LocalDate lastDay, String competency, int level, int people, int reached) {
        this.lastDay = lastDay;
        this.competency = competency;
        this.level = level;
        this.people = people;
        this.reached = reached;
    }
}
