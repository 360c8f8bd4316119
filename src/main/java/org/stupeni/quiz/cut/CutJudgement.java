package org.stupeni.quiz.cut;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** What one judge thinks of one question in one round; it may change until the round is over. */
@Entity
@Table(name = "cut_judgement")
class CutJudgement {

    @Id
    @SequenceGenerator(name = "cut_judgement", sequenceName = "cut_judgement_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cut_judgement")
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "study_id", nullable = false)
    private Long studyId;

    @Column(name = "employee_id", nullable = false)
    private Long employeeId;

    @Column(name = "question_id", nullable = false, length = 60)
    private String questionId;

    /** 1 or 2. */
    @Column(name = "round", nullable = false)
    private int round;

    /** In percent: how likely a person who only just deserves the level answers rightly. */
    @Column(name = "chance", nullable = false)
    private int chance;

    @Column(name = "saved_at", nullable = false)
    private Instant savedAt;

    protected CutJudgement() {}

    CutJudgement(Long studyId, Long employeeId, String questionId, int round) {
        this.studyId = studyId;
        this.employeeId = employeeId;
        this.questionId = questionId;
        this.round = round;
    }

    void says(int chance, Instant now) {
        this.chance = chance;
        this.savedAt = now;
    }
}
