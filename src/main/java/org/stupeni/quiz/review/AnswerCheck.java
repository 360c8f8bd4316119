package org.stupeni.quiz.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** In practice: the feedback of a question was shown, so its answer is fixed from then on. */
@Entity
@Table(name = "answer_check")
class AnswerCheck {

    @Id
    @SequenceGenerator(name = "answer_check", sequenceName = "answer_check_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "answer_check")
    @Column(name = "id")
    private Long id;

    @Column(name = "attempt_id", nullable = false)
    private Long attemptId;

    @Column(name = "question_no", nullable = false)
    private int question;

    @Column(name = "checked_at", nullable = false)
    private Instant checkedAt;

    protected AnswerCheck() {}

    AnswerCheck(Long attemptId, int question, Instant checkedAt) {
        this.attemptId = attemptId;
        this.question = question;
        this.checkedAt = checkedAt;
    }
}
