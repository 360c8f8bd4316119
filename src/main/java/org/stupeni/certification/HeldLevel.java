package org.stupeni.certification;

import java.time.LocalDate;

/** The level a person holds in a competency, by which certificate, and until the end of which day. */
public record HeldLevel(Long employeeId, String competency, int level, LocalDate until, Long certificateId) {}
