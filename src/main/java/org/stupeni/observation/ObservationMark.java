package org.stupeni.observation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** What was noted of one item of an observation; it may change until the observation is signed. */
@Entity
@Table(name = "observation_mark")
class ObservationMark {

    @Id
    @SequenceGenerator(name = "observation_mark", sequenceName = "observation_mark_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "observation_mark")
    @Column(name = "id")
    private Long id;

    @Column(name = "observation_id", nullable = false)
    private Long observationId;

    @Column(name = "item_id", nullable = false, length = 60)
    private String item;

    /** The level, or {@link Mark#NOT_OBSERVED}. */
    @Column(name = "seen", nullable = false)
    private int seen;

    @Column(name = "saved_at", nullable = false)
    private Instant savedAt;

    protected ObservationMark() {}

    ObservationMark(Long observationId, String item, int seen, Instant now) {
        this.observationId = observationId;
        this.item = item;
        says(seen, now);
    }

    void says(int noted, Instant now) {
        seen = noted;
        savedAt = now;
    }

    Long observationId() {
        return observationId;
    }

    String item() {
        return item;
    }

    Mark mark() {
        return new Mark(item, seen, savedAt);
    }
}
