package org.stupeni.enrolment.assignment;

import java.time.LocalDate;

/**
 * Somebody whom an assignment asks, or asked, and how things stand.
 *
 * @param doneOn since when the person has it, or null
 */
public record AskedPerson(AssignedRow row, AssignedRow.State state, LocalDate doneOn) {}
