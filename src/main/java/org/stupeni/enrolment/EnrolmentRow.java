package org.stupeni.enrolment;

import java.time.Instant;

/** What an enrolment's row says. */
public record EnrolmentRow(
        Long id, Long courseVersionId, Instant startedAt, Instant completedAt, String openedLesson) {}
