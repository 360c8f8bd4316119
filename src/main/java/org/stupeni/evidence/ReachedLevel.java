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
import java.util.List;
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

    /** The first day of this level. */
    @Column(name = "reached_on", nullable = false)
    private LocalDate reachedOn;

    /** The day it was last computed for. */
    @Column(name = "assessed_on", nullable = false)
    private LocalDate assessedOn;

    /** The number of the framework's version it was last computed by. */
    @Column(name = "framework_number", nullable = false)
    private int frameworkNumber;

    protected ReachedLevel() {}

    /** Nothing is reached yet; {@code since} is the first day to compute. */
    static ReachedLevel unknown(Long employeeId, String competency, LocalDate since) {
        ReachedLevel row = new ReachedLevel();
        row.employeeId = employeeId;
        row.competency = competency;
        row.reached = Framework.LOWEST;
        row.reachedOn = since;
        row.assessedOn = since;
        return row;
    }

    /** Takes over what was found for today, and from which day on the level it ends with holds. */
    void follow(LevelOn now, List<LevelOn> changes) {
        if (!changes.isEmpty()) {
            reached = now.level();
            reachedOn = changes.get(changes.size() - 1).day();
        }
        assessedOn = now.day();
        frameworkNumber = now.framework();
    }

    int reached() {
        return reached;
    }

    Recomputation.Kept kept() {
        return new Recomputation.Kept(reached, assessedOn, frameworkNumber);
    }

    Long employeeId() {
        return employeeId;
    }

    String competency() {
        return competency;
    }
}
