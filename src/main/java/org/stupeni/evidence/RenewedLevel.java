package org.stupeni.evidence;

import java.time.LocalDate;

/** Whose level in which competency is to be renewed, and the day of the decision that is renewed. */
public record RenewedLevel(Long employeeId, String competency, LocalDate since) {}
