package org.stupeni.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.stupeni.framework.Framework;

/**
 * The level a person reaches in one competency as it was last computed: a read model for lists, never the ground of a decision.
 *
 * <p>It follows every change of the ledger at once, and the turn of the day and new rules within minutes; whoever must be exact asks
 * {@link ReachedLevels#assess}.
 */
@Entity
@Table(name = "reached_level")
public class ReachedLevel {

    @Id
    @SequenceGenerator(name = "reached_level", sequenceName = "reached_level_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reached_level")
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "employee_id", nullable = false)
    private Long employeeId;

    @Column(name = "competency", nullable = false, length = 60)
    private String competency;

    @Column(name = "reached", nullable = false)
    private int reached;

    /** The day on which it was first computed at this level. */
    @Column(name = "reached_on", nullable = false)
    private LocalDate reachedOn;

    /** The day it was last computed for. */
    @Column(name = "assessed_on", nullable = false)
    private LocalDate assessedOn;

    /** The number of the framework's version it was last computed by. */
    @Column(name = "framework_number", nullable = false)
    private int frameworkNumber;

    protected ReachedLevel() {}

    static ReachedLevel unknown(Long employeeId, String competency, LocalDate today) {
        ReachedLevel row = new ReachedLevel();
        row.employeeId = employeeId;
        row.competency = competency;
        row.reached = Framework.LOWEST;
        row.reachedOn = today;
        row.assessedOn = today;
        return row;
    }

    /** Takes over what an assessment found; returns the level before it. */
    int follow(Assessed assessed) {
        int before = reached;
        if (assessed.reached() != before) {
            reached = assessed.reached();
            reachedOn = assessed.on();
        }
        assessedOn = assessed.on();
        frameworkNumber = assessed.version().number();
        return before;
    }

    String competency() {
        return competency;
    }
}
