package org.stupeni.quiz;

import java.util.List;
import org.stupeni.course.Exam;
import org.stupeni.course.PublishedCourse;
import org.stupeni.identity.ExtraTime;

/**
 * An exam as one person meets it.
 *
 * @param version the version of the course that an attempt would be drawn from
 * @param attempts all attempts of this person at it, the newest first
 * @param extra what the person may take beside the limit, if it starts today
 */
public record ExamStanding(
        PublishedCourse version, Exam exam, Standing standing, List<AttemptRow> attempts, ExtraTime extra) {

    /** How many minutes this person has for it, begun ones counted. */
    public long minutes() {
        return extra.minutes(exam.minutes());
    }

    /** Which attempt a new one would be, from 1. */
    public int nextNumber() {
        return attempts.size() + 1;
    }
}
