package org.stupeni.enrolment.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * An assignment as lists show it.
 *
 * @param dueOn of who has the longest time, where it is each person's own
 * @param dueDays see {@link Due}
 * @param scope the manager whose line it stays within, or null for everybody
 * @param endedAt null as long as it is open
 */
public record AssignmentRow(
        Long id,
        Subject.Kind kind,
        String courseId,
        String examId,
        String competency,
        int level,
        Audience.Kind audience,
        Long departmentId,
        Long positionId,
        Long scope,
        LocalDate dueOn,
        Integer dueDays,
        Due.From dueFrom,
        String reason,
        Long madeBy,
        LocalDate madeOn,
        Instant madeAt,
        Long endedBy,
        Instant endedAt,
        String endReason) {

    public Subject subject() {
        return new Subject(kind, courseId, examId, competency, level);
    }

    /** By when it asks whoever comes; where it is one day for everybody, as many days as the first had. */
    Due dueOfLater() {
        return dueDays == null
                ? Due.after((int) ChronoUnit.DAYS.between(madeOn, dueOn), Due.From.ASSIGNED)
                : Due.after(dueDays, dueFrom);
    }

    public boolean isOpen() {
        return endedAt == null;
    }
}
