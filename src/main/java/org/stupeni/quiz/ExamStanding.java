package org.stupeni.quiz;

import java.util.List;
import org.stupeni.course.Exam;
import org.stupeni.course.PublishedCourse;

/**
 * An exam as one person meets it.
 *
 * @param version the version of the course that an attempt would be drawn from
 * @param attempts all attempts of this person at it, the newest first
 */
public record ExamStanding(PublishedCourse version, Exam exam, Standing standing, List<AttemptRow> attempts) {

    /** Which attempt a new one would be, from 1. */
    public int nextNumber() {
        return attempts.size() + 1;
    }
}
