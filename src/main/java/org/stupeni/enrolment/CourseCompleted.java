package org.stupeni.enrolment;

import java.time.Instant;
import org.stupeni.platform.Fact;

/**
 * An employee has done all that a course asks for; fired once per employee and course, by {@link Enrolments} in the transaction of the last step.
 *
 * @param who the employee
 * @param versionId the version of the course the employee learned from
 */
public record CourseCompleted(Long who, String courseId, long versionId, Instant when) implements Fact {

    @Override
    public String what() {
        return "enrolment.course-completed";
    }

    @Override
    public String which() {
        return "course-version:" + versionId;
    }
}
