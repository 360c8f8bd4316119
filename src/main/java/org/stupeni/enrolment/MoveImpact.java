package org.stupeni.enrolment;

import java.util.List;

/**
 * Whom of a course another version of it would find, on one of the versions that people are on.
 *
 * @param started how many people are on it
 * @param completed how many of them have completed the course
 * @param lessons what would be another for them
 */
public record MoveImpact(int number, long versionId, long started, long completed, List<LessonChange> lessons) {}
