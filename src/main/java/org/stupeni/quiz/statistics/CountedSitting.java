package org.stupeni.quiz.statistics;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;

/** A first attempt that has been counted. A new grading of it replaces what was counted. */
@Entity
@Table(name = "counted_sitting")
class CountedSitting {

    @Id
    @SequenceGenerator(name = "counted_sitting", sequenceName = "counted_sitting_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "counted_sitting")
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "attempt_id", nullable = false, unique = true)
    private Long attemptId;

    /** The number of the grading that was counted. */
    @Column(name = "grading", nullable = false)
    private int grading;

    @Column(name = "course_id", nullable = false, length = 60)
    private String courseId;

    @Column(name = "exam_id", nullable = false, length = 60)
    private String examId;

    @Column(name = "course_version_id", nullable = false)
    private long courseVersionId;

    /** How many the paper has. */
    @Column(name = "questions", nullable = false)
    private int questions;

    @Column(name = "cut", nullable = false, precision = 9, scale = 4)
    private BigDecimal cut;

    @Column(name = "started_at", nullable = false)
    private Instant startedAt;

    protected CountedSitting() {}

    CountedSitting(FirstSitting sitting) {
        attemptId = sitting.attemptId();
        grading = sitting.grading();
        courseId = sitting.courseId();
        examId = sitting.subjectId();
        courseVersionId = sitting.courseVersionId();
        questions = sitting.questions().size();
        cut = sitting.cut();
        startedAt = sitting.startedAt();
    }

    boolean isOf(FirstSitting sitting) {
        return grading == sitting.grading();
    }

    void regraded(FirstSitting sitting) {
        grading = sitting.grading();
        cut = sitting.cut();
    }
}
