package org.stupeni.quiz.start;

import java.time.LocalDate;

/**
 * That a level is held, or was, whose rule asks for this exam: when it may be renewed the exam is to be passed again, and attempts count anew.
 *
 * @param competency of the level
 * @param from the first day on which attempts count anew: the level's renewal opens, or it was revoked before
 * @param since the day of the decision: what was handed in by then does not renew the level
 * @param until the last day of the level
 * @param revokedOn the day on which the level was taken away before its time, or null
 */
public record ExamCycle(
        Long employeeId,
        String courseId,
        String examId,
        String competency,
        int level,
        LocalDate from,
        LocalDate since,
        LocalDate until,
        LocalDate revokedOn) {

    /** Of a level that was never taken away. */
    public ExamCycle(
            Long employeeId,
            String courseId,
            String examId,
            String competency,
            int level,
            LocalDate from,
            LocalDate since,
            LocalDate until) {
        this(employeeId, courseId, examId, competency, level, from, since, until, null);
    }

    boolean isOf(String course, String exam) {
        return courseId.equals(course) && examId.equals(exam);
    }

    /** Whether it did not end but was taken away. */
    public boolean isRevoked() {
        return revokedOn != null;
    }

    /** Whether the level has ended by that day. */
    public boolean isOver(LocalDate day) {
        return until.isBefore(day);
    }
}
