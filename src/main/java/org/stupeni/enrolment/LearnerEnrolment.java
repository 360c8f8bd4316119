package org.stupeni.enrolment;

import java.time.Instant;

/** An enrolment with the person it is of. */
public record LearnerEnrolment(
        Long employeeId, Long id, Long courseVersionId, Instant startedAt, Instant completedAt, String openedLesson) {

    EnrolmentRow enrolment() {
        return new EnrolmentRow(id, courseVersionId, startedAt, completedAt, openedLesson);
    }
}
