package org.stupeni.quiz.spaced;

import java.time.LocalDate;

/**
 * A level that somebody holds by a certificate in force.
 *
 * @param renewable the first day on which it may be renewed, or null where it is renewed already
 */
public record CheckedLevel(Long employeeId, String competency, int level, LocalDate renewable) {}
