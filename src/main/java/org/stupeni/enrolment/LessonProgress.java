package org.stupeni.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a learner has read a lesson. It hangs on the stable id of the lesson, so it stays true in every version of the course. */
@Entity
@Table(name = "lesson_progress")
public class LessonProgress {

    @Id
    @SequenceGenerator(name = "lesson_progress", sequenceName = "lesson_progress_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "lesson_progress")
    @Column(name = "id")
    private Long id;

    @Column(name = "enrolment_id", nullable = false)
    private Long enrolmentId;

    @Column(name = "lesson_id", nullable = false, length = 60)
    private String lessonId;

    @Column(name = "read_at", nullable = false)
    private Instant readAt;

    protected LessonProgress() {}

    LessonProgress(Long enrolmentId, String lessonId, Instant now) {
        this.enrolmentId = enrolmentId;
        this.lessonId = lessonId;
        this.readAt = now;
    }
}
