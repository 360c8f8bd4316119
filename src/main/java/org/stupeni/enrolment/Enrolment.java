package org.stupeni.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * One employee learning one course.
 *
 * <p>It begins when the employee first opens a lesson or presses "start", and pins the version of the course that was newest then. What is published later changes
 * nothing for who is under way, unless whoever publishes it says when they get it ({@link VersionMove}). It is completed once, when all that the course asks for is done,
 * and stays completed.
 */
@Entity
@Table(name = "enrolment")
public class Enrolment {

    @Id
    @SequenceGenerator(name = "enrolment", sequenceName = "enrolment_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "enrolment")
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "employee_id", nullable = false)
    private Long employeeId;

    @Column(name = "course_id", nullable = false, length = 60)
    private String courseId;

    @Column(name = "course_version_id", nullable = false)
    private Long courseVersionId;

    @Column(name = "started_at", nullable = false)
    private Instant startedAt;

    /** The lesson opened last, or null. */
    @Column(name = "opened_lesson", length = 60)
    private String openedLesson;

    @Column(name = "completed_at")
    private Instant completedAt;

    protected Enrolment() {}

    static Enrolment start(Long employeeId, String courseId, long courseVersionId, Instant now) {
        Enrolment enrolment = new Enrolment();
        enrolment.employeeId = employeeId;
        enrolment.courseId = courseId;
        enrolment.courseVersionId = courseVersionId;
        enrolment.startedAt = now;
        return enrolment;
    }

    void open(String lessonId) {
        openedLesson = lessonId;
    }

    void movesTo(long versionId) {
        courseVersionId = versionId;
    }

    void complete(Instant now) {
        if (completedAt == null) {
            completedAt = now;
        }
    }

    boolean isCompleted() {
        return completedAt != null;
    }

    Long id() {
        return id;
    }

    Long employeeId() {
        return employeeId;
    }

    String courseId() {
        return courseId;
    }

    EnrolmentRow row() {
        return new EnrolmentRow(id, courseVersionId, startedAt, completedAt, openedLesson);
    }

    long courseVersionId() {
        return courseVersionId;
    }
}
