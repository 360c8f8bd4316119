package org.stupeni.enrolment.web;

import org.stupeni.platform.LocalText;

/**
 * One page of a course.
 *
 * @param id of the lesson, of the module practised, or of the course
 * @param address beside the other pages of {@code /learn}
 * @param title of the lesson, of the module practised, or of the course
 */
public record CoursePlace(Kind kind, String id, String address, LocalText title) {

    /** What kind of page it is. */
    public enum Kind {
        LESSON,
        PRACTICE,
        COURSE
    }
}
