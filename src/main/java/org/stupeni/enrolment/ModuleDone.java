package org.stupeni.enrolment;

import java.time.Instant;

/**
 * An employee has done the last step of a module: its lessons, and its practice quiz where that counts; fired by {@link Enrolments} in the transaction of the step,
 * before the learner may come to another version. A module that gets another lesson can be done once more.
 *
 * @param versionId the version of the course the employee learned from
 */
public record ModuleDone(Long employeeId, String courseId, long versionId, String moduleId, Instant when) {}
