package org.stupeni.enrolment.assignment;

import java.time.LocalDate;

/**
 * What is asked of one person, by whom and why, and how things stand with it.
 *
 * @param doneOn since when the person has it, or null
 * @param longer why there is more time than there was at first, in the words of who gave it, or null
 */
public record Asked(
        AssignedRow row, AssignmentRow assignment, AssignedRow.State state, LocalDate doneOn, String longer) {}
