package org.stupeni.enrolment;

/**
 * How many people are on one version of a course.
 *
 * @param started all of them
 * @param completed those of them who have completed it
 */
public record LearnersRow(String courseId, long versionId, long started, long completed) {}
