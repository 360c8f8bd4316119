package org.stupeni.identity;

import java.time.Instant;
import java.time.LocalDate;

/**
 * That a person's day of hire was put right, as HR sees it.
 *
 * @param before null where nobody knew it
 * @param now null where an administrator took it away
 * @param reason null where an administrator changed it among other data
 */
public record HireDayRow(LocalDate before, LocalDate now, String reason, PersonName by, Instant madeAt) {}
