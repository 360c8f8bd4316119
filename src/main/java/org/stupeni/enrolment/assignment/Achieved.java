package org.stupeni.enrolment.assignment;

import java.time.LocalDate;

/**
 * That somebody has what can be assigned.
 *
 * @param from since which day
 * @param until the last day of it, or null for ever
 */
public record Achieved(Long employeeId, Subject subject, LocalDate from, LocalDate until) {

    /** Whether it answers an assignment of that day: what was over by then does not. */
    boolean answers(LocalDate assignedOn) {
        return until == null || !until.isBefore(assignedOn);
    }
}
