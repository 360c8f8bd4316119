package org.stupeni.identity.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.stupeni.platform.Refused;

/** A day as a browser's date field sends it, or as somebody types it where there is no such field. */
final class Days {

    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2100;

    private Days() {}

    /**
     * The day, or null where nothing was typed.
     *
     * @throws Refused if it is no day of this age
     */
    static LocalDate read(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(typed.strip());
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeParseException unreadable) {
            throw new Refused("identity_access.day_form");
        }
        throw new Refused("identity_access.day_form");
    }
}
