package org.stupeni.report.expiry;

import java.time.LocalDate;

/**
 * That somebody renews in this month or week already, instead of in that of the end.
 *
 * @param to its first day
 */
public record Proposal(EndRow end, LocalDate to) {}
