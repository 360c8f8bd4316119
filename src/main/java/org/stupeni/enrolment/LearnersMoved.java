package org.stupeni.enrolment;

import java.time.Instant;
import java.util.List;

/**
 * Learners came to another version of a course, and there are lessons in it that they have not seen so; fired by {@link VersionMoves} in the transaction of the move.
 *
 * @param employeeIds whose course it is
 */
public record LearnersMoved(String courseId, long versionId, List<Long> employeeIds, Instant when) {}
