package org.stupeni.quiz.grant;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A grant as the list shows it.
 *
 * @param employeeId null for a department
 * @param departmentId null for a person
 * @param used how many attempts were started by it
 * @param endedAt null unless it was ended
 */
public record GrantRow(
        long id,
        String courseId,
        String examId,
        Long employeeId,
        Long departmentId,
        LocalDate from,
        LocalDate until,
        int attempts,
        long used,
        String reason,
        Long grantedBy,
        Instant grantedAt,
        Instant endedAt) {

    /** As the query makes it, before it is known how often it was used. */
    public GrantRow(
            long id,
            String courseId,
            String examId,
            Long employeeId,
            Long departmentId,
            LocalDate from,
            LocalDate until,
            int attempts,
            String reason,
            Long grantedBy,
            Instant grantedAt,
            Instant endedAt) {
        this(
                id,
                courseId,
                examId,
                employeeId,
                departmentId,
                from,
                until,
                attempts,
                0,
                reason,
                grantedBy,
                grantedAt,
                endedAt);
    }

    GrantRow with(long times) {
        return new GrantRow(
                id,
                courseId,
                examId,
                employeeId,
                departmentId,
                from,
                until,
                attempts,
                times,
                reason,
                grantedBy,
                grantedAt,
                endedAt);
    }

    /** Whether somebody may still start by it, on this day or later. */
    public boolean isOpen(LocalDate day) {
        return endedAt == null && !day.isAfter(until);
    }
}
