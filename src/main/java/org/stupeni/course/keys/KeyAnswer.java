package org.stupeni.course.keys;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.stupeni.platform.AppendOnly;
import org.stupeni.platform.Json;
import org.stupeni.question.Response;
import org.stupeni.question.Scoring;

/** What a reviewer answered before seeing the key. It is written once, for afterwards the key is known. */
@Entity
@EntityListeners(AppendOnly.class)
@Table(name = "key_answer")
class KeyAnswer {

    @Id
    @SequenceGenerator(name = "key_answer", sequenceName = "key_answer_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "key_answer")
    @Column(name = "id", updatable = false)
    private Long id;

    @Column(name = "review_id", nullable = false, updatable = false)
    private Long reviewId;

    @Column(name = "reviewer_id", nullable = false, updatable = false)
    private Long reviewerId;

    /** In the ids of the question, as JSON. */
    @Lob
    @Column(name = "response", nullable = false, updatable = false)
    private String response;

    /** What the key gives for it; null where only a person can tell. */
    @Column(name = "points", precision = 5, scale = Scoring.SCALE, updatable = false)
    private BigDecimal points;

    @Column(name = "answered_at", nullable = false, updatable = false)
    private Instant answeredAt;

    protected KeyAnswer() {}

    KeyAnswer(Long reviewId, Long reviewerId, Response response, BigDecimal points, Instant now) {
        this.reviewId = reviewId;
        this.reviewerId = reviewerId;
        this.response = Json.write(response);
        this.points = points;
        this.answeredAt = now;
    }

    BlindAnswer blind() {
        return new BlindAnswer(reviewerId, Json.read(response, Response.class), points, answeredAt);
    }
}
