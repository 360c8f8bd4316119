package org.stupeni.observation.caselibrary;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.stupeni.platform.AppendOnly;

/** How hard a trainer finds a case; said once, before the others' ratings are seen. */
@Entity
@EntityListeners(AppendOnly.class)
@Table(name = "client_case_rating")
public class CaseRating {

    @Id
    @SequenceGenerator(name = "client_case_rating", sequenceName = "client_case_rating_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "client_case_rating")
    @Column(name = "id", updatable = false)
    private Long id;

    @Column(name = "case_id", nullable = false, updatable = false)
    private Long caseId;

    @Column(name = "trainer_id", nullable = false, updatable = false)
    private Long trainerId;

    /** 1 easy to 5 very hard. */
    @Column(name = "difficulty", nullable = false, updatable = false)
    private int difficulty;

    @Column(name = "rated_at", nullable = false, updatable = false)
    private Instant ratedAt;

    protected CaseRating() {}

    CaseRating(Long caseId, Long trainerId, int difficulty, Instant ratedAt) {
        this.caseId = caseId;
        this.trainerId = trainerId;
        this.difficulty = difficulty;
        this.ratedAt = ratedAt;
    }
}
