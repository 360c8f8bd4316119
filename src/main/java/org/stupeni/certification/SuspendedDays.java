package org.stupeni.certification;

import java.time.LocalDate;

/**
 * A time in which a certificate does not count.
 *
 * @param until the first day on which it counts again, or null
 */
record SuspendedDays(LocalDate from, LocalDate until) {

    boolean includes(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }
}
