package org.stupeni.framework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** The level of a competency that a position asks of whoever holds it, from when to when it does. A row ends and never changes: what was asked of somebody a year ago can be told. */
@Entity
@Table(name = "required_level")
public class RequiredLevel {

    @Id
    @SequenceGenerator(name = "required_level", sequenceName = "required_level_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "required_level")
    @Column(name = "id")
    private Long id;

    @Column(name = "position_id", nullable = false)
    private Long positionId;

    @Column(name = "competency", nullable = false, length = 60)
    private String competency;

    @Column(name = "level", nullable = false)
    private int level;

    /** Position and competency as long as it is asked, else null: no two levels of one competency are asked at once. */
    @Column(name = "open_marker", length = 100, unique = true)
    private String openMarker;

    /** Null for what came with the demo. */
    @Column(name = "set_by")
    private Long setBy;

    @Column(name = "set_at", nullable = false)
    private Instant setAt;

    @Column(name = "ended_by")
    private Long endedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected RequiredLevel() {}

    RequiredLevel(Long positionId, String competency, int level, Long byId, Instant now) {
        this.positionId = positionId;
        this.competency = competency;
        this.level = level;
        this.openMarker = positionId + "/" + competency;
        this.setBy = byId;
        this.setAt = now;
    }

    void end(Long byId, Instant now) {
        openMarker = null;
        endedBy = byId;
        endedAt = now;
    }

    String competency() {
        return competency;
    }

    int level() {
        return level;
    }
}
