package org.stupeni.report.trend;

import java.time.LocalDate;

/**
 * How many people stood on a level of a competency on this day.
 *
 * @param people who held exactly this level
 * @param reached whose evidence reached exactly this level, held or not
 */
public record MonthCount(LocalDate day, String competency, int level, int people, int reached) {}
