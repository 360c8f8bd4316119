package org.stupeni.course.retire;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** One time in which a course takes nobody new, from its retirement until somebody takes that back. */
@Entity
@Table(name = "course_retirement")
class CourseRetirement {

    static final int LONGEST_REASON = 1000;

    @Id
    @SequenceGenerator(name = "course_retirement", sequenceName = "course_retirement_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "course_retirement")
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "course_id", nullable = false, length = 60)
    private String courseId;

    /** The course while it is retired, else null: unique, so that it is retired once. */
    @Column(name = "open_marker", length = 60)
    private String openMarker;

    @Column(name = "reason", nullable = false, length = LONGEST_REASON)
    private String reason;

    @Column(name = "retired_by", nullable = false)
    private Long retiredBy;

    @Column(name = "retired_at", nullable = false)
    private Instant retiredAt;

    @Column(name = "ended_by")
    private Long endedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected CourseRetirement() {}

    CourseRetirement(String courseId, String reason, Long by, Instant now) {
        this.courseId = courseId;
        this.openMarker = courseId;
        this.reason = reason;
        this.retiredBy = by;
        this.retiredAt = now;
    }

    void ends(Long by, Instant now) {
        openMarker = null;
        endedBy = by;
        endedAt = now;
    }

    Long id() {
        return id;
    }
}
