package org.stupeni.evidence;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A level that a person's evidence reached, from which day on, as it was written then.
 *
 * @param framework the number of the framework's version that said so
 */
public record HistoryRow(
        Long employeeId, String competency, int level, LocalDate from, int framework, Instant writtenAt) {}
