package org.stupeni.enrolment.assignment;

import java.time.Instant;
import java.time.LocalDate;

/**
 * That an assignment was given more time.
 *
 * @param employeeId the one person it is for, or null for everybody
 */
public record ExtensionRow(
        Long employeeId, LocalDate dueBefore, LocalDate dueOn, String reason, Long extendedBy, Instant extendedAt) {}
