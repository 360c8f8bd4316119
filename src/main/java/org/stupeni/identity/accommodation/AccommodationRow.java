package org.stupeni.identity.accommodation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.stupeni.identity.PersonName;

/**
 * A grant of more time as HR reads it.
 *
 * @param factor or null
 * @param minutes or null
 * @param until the last day, or null
 * @param endedFrom the first day it no longer counts though it would not have run out, or null
 * @param endedAt when it was ended or replaced, or null
 */
public record AccommodationRow(
        BigDecimal factor,
        Integer minutes,
        LocalDate from,
        LocalDate until,
        String reason,
        PersonName by,
        Instant recordedAt,
        LocalDate endedFrom,
        Instant endedAt) {

    /** Whether it counts on this day. */
    public boolean isInForce(LocalDate day) {
        return !day.isBefore(from)
                && (until == null || !day.isAfter(until))
                && (endedFrom == null || day.isBefore(endedFrom));
    }

    /** Whether it counts on this day or will. */
    public boolean isOpen(LocalDate day) {
        return endedFrom == null && (until == null || !until.isBefore(day));
    }

    /** "1,5": without zeros at the end. */
    public BigDecimal shortFactor() {
        return factor == null ? null : factor.stripTrailingZeros();
    }
}
