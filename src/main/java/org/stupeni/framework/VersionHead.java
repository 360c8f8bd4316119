package org.stupeni.framework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A published version without its content.
 *
 * @param chosenDay the first day it is in force as it was chosen; null for a version that was published before days were chosen: it counts from that day on
 * @param publishedBy who published it, or null for the folder of courses
 * @param note what changed and why, or null for the folder of courses
 * @param withdrawnAt when it was withdrawn before its first day, or null
 */
public record VersionHead(
        int number,
        Instant publishedAt,
        LocalDate chosenDay,
        Long publishedBy,
        String note,
        Instant withdrawnAt,
        Long withdrawnBy,
        String withdrawnWhy) {

    /** The first day it is in force, in the organisation's zone. */
    public LocalDate effectiveOn(ZoneId zone) {
        return chosenDay == null ? LocalDate.ofInstant(publishedAt, zone) : chosenDay;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }
}
