package org.stupeni.quiz.attempt;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.stupeni.platform.Json;
import org.stupeni.quiz.score.Grading;
import org.stupeni.quiz.score.IndicatorScore;
import org.stupeni.quiz.score.Outcome;

/** A grading of an attempt, numbered from 1. It never changes: a regrade is one more, and the latest counts. */
@Entity
@Table(name = "grading")
public class AttemptGrading {

    @Id
    @SequenceGenerator(name = "grading", sequenceName = "grading_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "grading")
    @Column(name = "id")
    private Long id;

    @Column(name = "attempt_id", nullable = false)
    private Long attemptId;

    @Column(name = "number", nullable = false)
    private int number;

    @Column(name = "graded_at", nullable = false)
    private Instant gradedAt;

    @Column(name = "points", nullable = false, precision = 9, scale = 4)
    private BigDecimal points;

    @Column(name = "maximum", nullable = false)
    private int maximum;

    /** Null for practice. */
    @Column(name = "cut", precision = 9, scale = 4)
    private BigDecimal cut;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome", nullable = false, length = 12)
    private Outcome outcome;

    /** Points by question, as JSON. */
    @Lob
    @Column(name = "by_question", nullable = false)
    private String byQuestion;

    /** Points by indicator, as JSON. */
    @Lob
    @Column(name = "by_indicator", nullable = false)
    private String byIndicator;

    protected AttemptGrading() {}

    public AttemptGrading(Long attemptId, int number, Grading grading, BigDecimal cut, Instant now) {
        this.attemptId = attemptId;
        this.number = number;
        this.gradedAt = now;
        this.points = grading.points();
        this.maximum = grading.maximum();
        this.cut = cut;
        this.outcome = grading.outcome();
        this.byQuestion = Json.write(grading.byQuestion());
        this.byIndicator = Json.write(grading.byIndicator());
    }

    public Grading grading() {
        return new Grading(
                points,
                maximum,
                outcome,
                Json.read(byQuestion, new TypeReference<Map<Integer, BigDecimal>>() {}),
                Json.read(byIndicator, new TypeReference<Map<String, IndicatorScore>>() {}));
    }

    public int number() {
        return number;
    }

    public Instant gradedAt() {
        return gradedAt;
    }

    public BigDecimal cut() {
        return cut;
    }
}
