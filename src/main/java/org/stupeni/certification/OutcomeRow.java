package org.stupeni.certification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A decision with what became of its certificate, as {@link PastOutcomes} reads it. */
public record OutcomeRow(
        Long employeeId,
        String competency,
        int number,
        Decision.Kind kind,
        int level,
        Instant decidedAt,
        LocalDate until,
        LocalDate revokedOn) {

    PastOutcome.Fact fact(ZoneId zone) {
        return new PastOutcome.Fact(
                number, kind == Decision.Kind.CERTIFIED, level, LocalDate.ofInstant(decidedAt, zone), until, revokedOn);
    }
}
