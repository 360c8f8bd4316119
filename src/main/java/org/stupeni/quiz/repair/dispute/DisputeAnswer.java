package org.stupeni.quiz.repair.dispute;

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
import org.stupeni.quiz.repair.DisputeState;

/** A trainer's answer to everything that was open against one version of a question. It never changes. */
@Entity
@Table(name = "dispute_answer")
class DisputeAnswer {

    static final int LONGEST_REASON = 1000;

    @Id
    @SequenceGenerator(name = "dispute_answer", sequenceName = "dispute_answer_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dispute_answer")
    @Column(name = "id")
    private Long id;

    @Column(name = "course_id", nullable = false, length = 60)
    private String courseId;

    @Column(name = "question_id", nullable = false, length = 60)
    private String questionId;

    @Column(name = "question_version", nullable = false, length = 64)
    private String questionVersion;

    /** A version of the course that has this version of the question. */
    @Column(name = "course_version_id", nullable = false)
    private long courseVersionId;

    /** {@link org.stupeni.quiz.repair.DisputeState#STANDS} or {@link org.stupeni.quiz.repair.DisputeState#UPHELD}. */
    @Enumerated(EnumType.STRING)
    @Column(name = "verdict", nullable = false, length = 10)
    private DisputeState verdict;

    /** Null where the question stands. */
    @Enumerated(EnumType.STRING)
    @Column(name = "way", length = 10)
    private RepairWay way;

    @Column(name = "reason", nullable = false, length = LONGEST_REASON)
    private String reason;

    /** How many people were answered. */
    @Column(name = "people", nullable = false)
    private int people;

    @Column(name = "answered_by", nullable = false)
    private Long answeredBy;

    @Column(name = "answered_at", nullable = false)
    private Instant answeredAt;

    protected DisputeAnswer() {}

    DisputeAnswer(QuestionKey key, long courseVersionId, NewAnswer answer, int people, Long by, Instant now) {
        this.courseId = key.course();
        this.questionId = key.question();
        this.questionVersion = key.version();
        this.courseVersionId = courseVersionId;
        this.verdict = answer.verdict();
        this.way = answer.verdict() == DisputeState.UPHELD ? answer.way() : null;
        this.reason = answer.reason().strip();
        this.people = people;
        this.answeredBy = by;
        this.answeredAt = now;
    }

    Long id() {
        return id;
    }

    DisputeState verdict() {
        return verdict;
    }
}
