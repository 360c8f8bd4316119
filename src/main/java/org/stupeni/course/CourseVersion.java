package org.stupeni.course;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import org.stupeni.platform.AppendOnly;
import org.stupeni.platform.Json;
import org.stupeni.platform.PictureName;
import org.stupeni.platform.Sha256;

/**
 * One published state of a course, whole.
 *
 * <p>A version is made once, when a new content of the course is published, and never changes: learners and attempts are pinned to it. The folder of
 * courses never publishes the same content twice; who edits a course in the portal may go back to what it was.
 */
@Entity
@EntityListeners(AppendOnly.class)
@Table(name = "course_version")
public class CourseVersion {

    @Id
    @SequenceGenerator(name = "course_version", sequenceName = "course_version_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "course_version")
    @Column(name = "id", updatable = false)
    private Long id;

    @Column(name = "course_id", nullable = false, length = 60, updatable = false)
    private String courseId;

    /** Counts the versions of a course, from 1. */
    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    /** The hash of the document: equal content has one hash, whatever the order of its files. */
    @Column(name = "hash", nullable = false, length = 64, updatable = false)
    private String hash;

    /** The {@link Course} as JSON. */
    @Lob
    @Column(name = "document", nullable = false, updatable = false)
    private String document;

    @Column(name = "published_at", nullable = false, updatable = false)
    private Instant publishedAt;

    /** Who edited the course in the portal so; null for what came from the folder of courses. */
    @Column(name = "published_by", updatable = false)
    private Long publishedBy;

    protected CourseVersion() {}

    static CourseVersion publish(Course course, int number, Long by, Instant now) {
        CourseVersion version = new CourseVersion();
        version.courseId = course.id();
        version.number = number;
        version.document = Json.write(course);
        version.hash = Sha256.of(version.document);
        version.publishedAt = now;
        version.publishedBy = by;
        return version;
    }

    static String hashOf(Course course) {
        return Sha256.of(Json.write(course));
    }

    /** The names of the photos that it shows. */
    Set<String> pictures() {
        return PictureName.in(document);
    }

    PublishedCourse published() {
        return new PublishedCourse(id, number, publishedAt, Json.read(document, Course.class));
    }
}
