package org.stupeni.enrolment;

import java.util.Set;

/** Knows who sits an exam at this moment. Asked upwards: the room that holds exams implements it. */
public interface Sitting {

    /** Those who have begun an exam of a course that is not graded yet. */
    Set<Long> of(String courseId);
}
