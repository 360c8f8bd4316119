package org.stupeni.enrolment.assignment;

import java.time.LocalDate;

/**
 * An assignment as somebody wants to make it.
 *
 * @param due by when; null where it was not said
 * @param scope the manager whose line it stays within, or null for HR, who may ask everybody
 */
public record NewAssignment(Subject subject, Audience audience, Due due, Long scope) {

    /** By one day for everybody. */
    public NewAssignment(Subject subject, Audience audience, LocalDate dueOn, Long scope) {
        this(subject, audience, Due.on(dueOn), scope);
    }
}
