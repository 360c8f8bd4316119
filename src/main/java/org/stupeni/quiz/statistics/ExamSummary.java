package org.stupeni.quiz.statistics;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.stupeni.platform.Json;

/** The figures of an exam as last reckoned. Changes are counted, so that a summary knows without clocks whether it is behind. */
@Entity
@Table(name = "exam_summary")
class ExamSummary {

    @Id
    @SequenceGenerator(name = "exam_summary", sequenceName = "exam_summary_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "exam_summary")
    @Column(name = "id")
    private Long id;

    @Column(name = "course_id", nullable = false, length = 60)
    private String courseId;

    @Column(name = "exam_id", nullable = false, length = 60)
    private String examId;

    @Column(name = "changes", nullable = false)
    private long changes;

    @Column(name = "computed_changes", nullable = false)
    private long computedChanges;

    /** How many first attempts its figures would be made of: those with papers as long as the newest. */
    @Column(name = "people", nullable = false)
    private int people;

    @Column(name = "computed_at")
    private Instant computedAt;

    /** The {@link ExamFigures} as JSON, or null for too few people. */
    @Lob
    @Column(name = "figures")
    private String figures;

    protected ExamSummary() {}

    ExamSummary(String courseId, String examId) {
        this.courseId = courseId;
        this.examId = examId;
        this.changes = 1;
    }

    /**
     * Reckoned from everything counted so far.
     *
     * @param found null for too few people
     */
    void tell(int people, ExamFigures found, Instant now) {
        this.people = people;
        this.figures = found == null ? null : Json.write(found);
        this.computedChanges = changes;
        this.computedAt = now;
    }

    boolean isBehind() {
        return changes != computedChanges;
    }

    String courseId() {
        return courseId;
    }

    String examId() {
        return examId;
    }
}
