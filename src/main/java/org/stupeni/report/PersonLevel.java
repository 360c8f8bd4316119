package org.stupeni.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.stupeni.certification.HeldLevel;
import org.stupeni.evidence.ReachedRow;
import org.stupeni.framework.Framework;

/**
 * How a person who is there stands in a competency today: a copy for lists, made by {@link LevelTable} alone.
 *
 * <p>It has no version: two events of one person may write at once, each what it changed, and neither deed may fail because of a copy.
 */
@Entity
@Table(name = "person_level")
public class PersonLevel {

    /** As long as its column. */
    static final int LONGEST = 200;

    @Id
    @SequenceGenerator(name = "person_level", sequenceName = "person_level_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_level")
    @Column(name = "id")
    private Long id;

    @Column(name = "employee_id", nullable = false)
    private Long employeeId;

    @Column(name = "competency", nullable = false, length = 60)
    private String competency;

    @Column(name = "department_id", nullable = false)
    private Long departmentId;

    @Column(name = "position_id", nullable = false)
    private Long positionId;

    /** The beginning of what the person is found and sorted by: name, number, mail. */
    @Column(name = "search_text", nullable = false, length = LONGEST)
    private String searchText;

    /** The held level, or 1 where none is held. */
    @Column(name = "held", nullable = false)
    private int held;

    @Column(name = "held_since")
    private LocalDate heldSince;

    /** The last day of the held level; null where none is held. */
    @Column(name = "held_until")
    private LocalDate heldUntil;

    @Column(name = "reached", nullable = false)
    private int reached;

    /** The day it was first computed at this level; null at level 1, which is no achievement and begins without an event. */
    @Column(name = "reached_since")
    private LocalDate reachedSince;

    /** The level about which somebody has to decide, which is the reached one; 1 where nobody has to. */
    @Column(name = "awaited", nullable = false)
    private int awaited;

    /** {@link Standing} of the person, the same in each row. */
    @Column(name = "standing", nullable = false, length = 2000)
    private String standing = "";

    @Column(name = "updated_at", nullable = false)
    private Instant updatedAt;

    protected PersonLevel() {}

    PersonLevel(Long employeeId, String competency) {
        this.employeeId = employeeId;
        this.competency = competency;
    }

    /**
     * Takes over how the person stands; what is as it was is not written.
     *
     * @param heldLevel null where none is held
     * @param reachedRow null where nothing was computed yet
     * @param decisionAwaited whether somebody has to decide about what is reached
     * @param standing of the person in every competency
     * @return whether anything is different now
     */
    boolean follow(
            Placed placed,
            HeldLevel heldLevel,
            ReachedRow reachedRow,
            boolean decisionAwaited,
            String standing,
            Instant now) {
        boolean different = updatedAt == null;
        if (!this.standing.equals(standing)) {
            this.standing = standing;
            different = true;
        }
        if (!Objects.equals(departmentId, placed.departmentId())) {
            departmentId = placed.departmentId();
            different = true;
        }
        if (!Objects.equals(positionId, placed.positionId())) {
            positionId = placed.positionId();
            different = true;
        }
        if (!Objects.equals(searchText, placed.sortText())) {
            searchText = placed.sortText();
            different = true;
        }
        different |= holds(heldLevel) | reaches(reachedRow) | awaits(decisionAwaited ? reached : Framework.LOWEST);
        if (different) {
            updatedAt = now;
        }
        return different;
    }

    private boolean holds(HeldLevel level) {
        int newLevel = level == null ? Framework.LOWEST : level.level();
        LocalDate newSince = level == null ? null : level.since();
        LocalDate newUntil = level == null ? null : level.until();
        if (held == newLevel && Objects.equals(heldSince, newSince) && Objects.equals(heldUntil, newUntil)) {
            return false;
        }
        held = newLevel;
        heldSince = newSince;
        heldUntil = newUntil;
        return true;
    }

    private boolean reaches(ReachedRow row) {
        int newLevel = row == null ? Framework.LOWEST : row.level();
        LocalDate newSince = newLevel == Framework.LOWEST ? null : row.since();
        if (reached == newLevel && Objects.equals(reachedSince, newSince)) {
            return false;
        }
        reached = newLevel;
        reachedSince = newSince;
        return true;
    }

    private boolean awaits(int newLevel) {
        boolean different = awaited != newLevel;
        awaited = newLevel;
        return different;
    }

    Long employeeId() {
        return employeeId;
    }

    String competency() {
        return competency;
    }

    Standing.Levels levels() {
        return new Standing.Levels(held, reached, awaited);
    }

    String standing() {
        return standing;
    }
}
