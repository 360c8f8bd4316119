package org.stupeni.quiz.repair.regrade;

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
import java.time.Instant;

/**
 * One run over everything that a correction touches.
 *
 * <p>It is started with an item for each attempt, done by a job item by item, and over when none waits any more. Of one correction only one runs at a time.
 */
@Entity
@Table(name = "regrade")
class Regrade {

    static final int LONGEST_REASON = 1000;

    @Id
    @SequenceGenerator(name = "regrade", sequenceName = "regrade_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "regrade")
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "correction_id", nullable = false)
    private Long correctionId;

    @Enumerated(EnumType.STRING)
    @Column(name = "direction", nullable = false, length = 15)
    private Direction direction;

    /** Why results may fall; null where none may. */
    @Column(name = "reason", length = LONGEST_REASON)
    private String reason;

    /** The correction while it runs, else null: unique, so that there is never a second one. */
    @Column(name = "open_marker", length = 40)
    private String openMarker;

    @Column(name = "started_by", nullable = false)
    private Long startedBy;

    @Column(name = "started_at", nullable = false)
    private Instant startedAt;

    @Column(name = "done_at")
    private Instant doneAt;

    protected Regrade() {}

    Regrade(Long correctionId, Direction direction, String reason, Long by, Instant now) {
        this.correctionId = correctionId;
        this.direction = direction;
        this.reason = reason;
        this.openMarker = openMarker(correctionId);
        this.startedBy = by;
        this.startedAt = now;
    }

    static String openMarker(Long correctionId) {
        return "correction/" + correctionId;
    }

    /** Nothing waits any more. */
    void finish(Instant now) {
        openMarker = null;
        doneAt = now;
    }

    boolean isDone() {
        return doneAt != null;
    }

    Long id() {
        return id;
    }

    Long correctionId() {
        return correctionId;
    }

    Direction direction() {
        return direction;
    }

    Long startedBy() {
        return startedBy;
    }
}
