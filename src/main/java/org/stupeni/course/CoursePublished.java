package org.stupeni.course;

import java.time.Instant;
import org.stupeni.platform.Fact;

/** A new version of a course was published; fired by {@link Courses} in the transaction that keeps it. */
public record CoursePublished(Long who, String courseId, long versionId, Instant when) implements Fact {

    @Override
    public String what() {
        return "course.published";
    }

    @Override
    public String which() {
        return "course-version:" + versionId;
    }
}
