package org.stupeni.quiz.repair;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.stupeni.quiz.paper.QuestionKey;

/**
 * How answers to one version of a question count from now on, whoever grades them. It never changes; a later one about the same version takes its place.
 */
@Entity
@Table(name = "correction")
class CorrectionEntry {

    static final int LONGEST_REASON = 1000;

    @Id
    @SequenceGenerator(name = "correction", sequenceName = "correction_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "correction")
    @Column(name = "id")
    private Long id;

    @Column(name = "course_id", nullable = false, length = 60)
    private String courseId;

    @Column(name = "question_id", nullable = false, length = 60)
    private String questionId;

    @Column(name = "question_version", nullable = false, length = 64)
    private String questionVersion;

    /** A version of the course that has the corrected version of the question. */
    @Column(name = "course_version_id", nullable = false)
    private long courseVersionId;

    /** The version of the course that has the new key; null where none counts. */
    @Column(name = "new_version_id")
    private Long newVersionId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 15)
    private CorrectionKind kind;

    @Column(name = "reason", nullable = false, length = LONGEST_REASON)
    private String reason;

    @Column(name = "made_by", nullable = false)
    private Long madeBy;

    @Column(name = "made_at", nullable = false)
    private Instant madeAt;

    protected CorrectionEntry() {}

    CorrectionEntry(
            QuestionKey key,
            long courseVersionId,
            Long newVersionId,
            CorrectionKind kind,
            String reason,
            Long by,
            Instant now) {
        this.courseId = key.course();
        this.questionId = key.question();
        this.questionVersion = key.version();
        this.courseVersionId = courseVersionId;
        this.newVersionId = newVersionId;
        this.kind = kind;
        this.reason = reason;
        this.madeBy = by;
        this.madeAt = now;
    }

    Long id() {
        return id;
    }
}
