package org.stupeni.certification.badge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.stupeni.platform.LocalText;

/**
 * What a record of a person says that we signed, as far as it is told to whoever brings it.
 *
 * @param asOf the day whose end it shows
 * @param held the levels that were held then
 */
public record SignedRecord(
        String holder, String number, LocalText organisation, LocalDate asOf, Instant madeAt, List<Held> held) {

    public SignedRecord {
        held = List.copyOf(held);
    }

    /**
     * A level that was held on the day.
     *
     * @param certificate its number
     */
    public record Held(LocalText competency, int level, LocalDate until, String certificate) {}
}
