package org.stupeni.enrolment.assignment;

import java.time.LocalDate;

/**
 * What is asked of one person, by whom and why, and how things stand with it.
 *
 * @param doneOn since when the person has it, or null
 */
public record Asked(AssignedRow row, AssignmentRow assignment, AssignedRow.State state, LocalDate doneOn) {}
