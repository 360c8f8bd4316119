package org.stupeni.enrolment.assignment;

import java.time.Instant;

/** That somebody has completed a course. */
public record CompletedCourse(Long employeeId, String courseId, Instant completedAt) {}
