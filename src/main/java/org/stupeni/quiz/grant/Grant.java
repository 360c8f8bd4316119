package org.stupeni.quiz.grant;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * A grant that is not ended.
 *
 * @param employeeId null for a department
 * @param departmentId null for a person
 * @param until the last day on which an attempt may be started by it
 * @param attempts how many more, for each person
 * @param grantedBy who wrote it, and has nothing from it
 * @param grantedAt when it was written
 */
public record Grant(
        long id,
        String courseId,
        String examId,
        Long employeeId,
        Long departmentId,
        LocalDate from,
        LocalDate until,
        int attempts,
        Long grantedBy,
        Instant grantedAt) {

    public boolean isInForce(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /**
     * Whether a person has something from it.
     *
     * @param departments of the person: the own one and all above it
     */
    boolean concerns(Long employee, Set<Long> departments) {
        return !grantedBy.equals(employee)
                && (employee.equals(employeeId) || departmentId != null && departments.contains(departmentId));
    }

    /**
     * Whether it lets somebody sit again who has passed: it names the person, and whoever wrote it could know of the pass. One for a department, or from before, is
     * for those who have not.
     */
    public boolean reopens(Instant passedAt) {
        return employeeId != null && grantedAt.isAfter(passedAt);
    }

    public boolean isFor(String course, String exam) {
        return courseId.equals(course) && examId.equals(exam);
    }
}
