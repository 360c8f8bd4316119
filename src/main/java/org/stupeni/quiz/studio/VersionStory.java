package org.stupeni.quiz.studio;

import java.time.Instant;
import org.stupeni.enrolment.MovePolicy;

/**
 * How a version of a course came about.
 *
 * @param by null for the folder of courses
 * @param why what was said when it was published, or null
 * @param repaired the question that was repaired or withdrawn with it, or null
 * @param learners when those who were in the course got it; null where only new learners do
 */
public record VersionStory(
        int number, Instant publishedAt, Long by, String why, String repaired, MovePolicy learners) {}
