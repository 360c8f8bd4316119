package org.stupeni.certification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.stupeni.framework.LevelRule;

/**
 * A period for which a level was certified, and the moment of the decision.
 *
 * @param revokedOn the first day its certificate is revoked, or null
 */
public record CertifiedPeriod(
        Long employeeId,
        String competency,
        int level,
        LocalDate from,
        LocalDate until,
        Instant decidedAt,
        LocalDate revokedOn) {

    /** The last day on which the level was held by it. */
    LocalDate last() {
        return revokedOn == null || revokedOn.isAfter(until) ? until : revokedOn.minusDays(1);
    }

    /** The day on which it was revoked before its time was over, or null. */
    LocalDate endedByRevocation() {
        return revokedOn == null || revokedOn.isAfter(until) ? null : revokedOn;
    }

    /** The first day on which the level may be earned again. */
    LocalDate opens(int months) {
        LocalDate renewable = LevelRule.renewableFrom(until, months);
        return revokedOn != null && revokedOn.isBefore(renewable) ? revokedOn : renewable;
    }

    LocalDate decidedOn(ZoneId zone) {
        return LocalDate.ofInstant(decidedAt, zone);
    }

    /** Whether nobody needs to renew the other one as long as this one lasts: it holds more, for longer. */
    boolean outranks(CertifiedPeriod other, LocalDate day) {
        return employeeId.equals(other.employeeId)
                && competency.equals(other.competency)
                && level > other.level
                && !last().isBefore(day)
                && last().isAfter(other.last());
    }
}
