package org.stupeni.observation.calibration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** What an observer noted of one item of one scene; it may change until the run is finished. */
@Entity
@Table(name = "calibration_rating")
class CalibrationRating {

    @Id
    @SequenceGenerator(name = "calibration_rating", sequenceName = "calibration_rating_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "calibration_rating")
    @Column(name = "id")
    private Long id;

    @Column(name = "run_id", nullable = false)
    private Long runId;

    @Column(name = "scene_id", nullable = false, length = 60)
    private String scene;

    @Column(name = "item_id", nullable = false, length = 60)
    private String item;

    /** The level, or {@link org.stupeni.observation.Mark#NOT_OBSERVED}. */
    @Column(name = "seen", nullable = false)
    private int seen;

    @Column(name = "saved_at", nullable = false)
    private Instant savedAt;

    protected CalibrationRating() {}

    CalibrationRating(Long runId, String scene, String item, int seen, Instant now) {
        this.runId = runId;
        this.scene = scene;
        this.item = item;
        says(seen, now);
    }

    void says(int noted, Instant now) {
        seen = noted;
        savedAt = now;
    }

    String scene() {
        return scene;
    }

    String item() {
        return item;
    }

    int seen() {
        return seen;
    }
}
