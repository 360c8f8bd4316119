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

/** One repair of one question: which version became which, by which published version of the course, and why. It never changes. */
@Entity
@Table(name = "question_repair")
class QuestionRepair {

    static final int LONGEST_REASON = 1000;

    @Id
    @SequenceGenerator(name = "question_repair", sequenceName = "question_repair_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "question_repair")
    @Column(name = "id")
    private Long id;

    @Column(name = "course_id", nullable = false, length = 60)
    private String courseId;

    @Column(name = "question_id", nullable = false, length = 60)
    private String questionId;

    @Column(name = "old_version", nullable = false, length = 64)
    private String oldVersion;

    /** Null where the question was withdrawn. */
    @Column(name = "new_version", length = 64)
    private String newVersion;

    /** The version of the course that was published with it. */
    @Column(name = "course_version_id", nullable = false)
    private long courseVersionId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 10)
    private RepairKind kind;

    @Column(name = "reason", nullable = false, length = LONGEST_REASON)
    private String reason;

    @Column(name = "repaired_by", nullable = false)
    private Long repairedBy;

    @Column(name = "repaired_at", nullable = false)
    private Instant repairedAt;

    protected QuestionRepair() {}

    QuestionRepair(
            QuestionKey old,
            String newVersion,
            long courseVersionId,
            RepairKind kind,
            String reason,
            Long by,
            Instant now) {
        this.courseId = old.course();
        this.questionId = old.question();
        this.oldVersion = old.version();
        this.newVersion = newVersion;
        this.courseVersionId = courseVersionId;
        this.kind = kind;
        this.reason = reason;
        this.repairedBy = by;
        this.repairedAt = now;
    }

    Long id() {
        return id;
    }
}
