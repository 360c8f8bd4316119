package org.stupeni.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a learner has finished the practice quiz of a module, however well. */
@Entity
@Table(name = "practice_progress")
public class PracticeProgress {

    @Id
    @SequenceGenerator(name = "practice_progress", sequenceName = "practice_progress_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "practice_progress")
    @Column(name = "id")
    private Long id;

    @Column(name = "enrolment_id", nullable = false)
    private Long enrolmentId;

    @Column(name = "module_id", nullable = false, length = 60)
    private String moduleId;

    @Column(name = "finished_at", nullable = false)
    private Instant finishedAt;

    protected PracticeProgress() {}

    PracticeProgress(Long enrolmentId, String moduleId, Instant now) {
        this.enrolmentId = enrolmentId;
        this.moduleId = moduleId;
        this.finishedAt = now;
    }
}
