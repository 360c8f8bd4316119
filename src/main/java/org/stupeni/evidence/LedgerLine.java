package org.stupeni.evidence;

import java.time.LocalDate;
import java.util.List;
import org.stupeni.identity.PersonName;

/**
 * A row of the ledger in words, for the person or for HR.
 *
 * @param worth the name of {@link Worth.Kind} in small letters, for badge and text
 * @param uses what counts it: "уровень 3", with the competency where it is another one
 * @param lastDay the last day it counts or holds, or null
 * @param recorder who recorded it, or null for the portal
 * @param voidedOn null where it is not voided on the day that is looked at
 * @param voidReason why it was voided, in the words of who did, or null
 * @param restatedWhy why it states again what a voided row stated, or null
 * @param restatedOn when another row stated again what this voided one stated; null where none has on the day that is looked at
 */
public record LedgerLine(
        long id,
        LocalDate on,
        String text,
        String competency,
        String worth,
        List<String> uses,
        LocalDate lastDay,
        Source source,
        String course,
        LocalDate recordedOn,
        PersonName recorder,
        LocalDate voidedOn,
        PersonName voider,
        String voidReason,
        String restatedWhy,
        LocalDate restatedOn) {

    public boolean isVoided() {
        return voidedOn != null;
    }

    /** Whether it was recorded on another day than it happened. */
    public boolean isLate() {
        return !recordedOn.equals(on);
    }

    /** The word that {@code my:badge} knows. */
    public String kind() {
        return switch (worth) {
            case "counts", "held" -> "success";
            case "supports" -> "accent";
            case "not_passed", "voided" -> "danger";
            case "ended", "too_old" -> "warning";
            default -> "neutral";
        };
    }
}
