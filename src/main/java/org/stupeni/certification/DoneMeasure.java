package org.stupeni.certification;

import java.time.Instant;
import java.time.LocalDate;
import org.stupeni.identity.PersonName;

/**
 * Something that was done to a certificate after it was issued.
 *
 * @param on the first day it changes something, in the organisation's zone
 * @param by who did it, the second where it took two
 */
public record DoneMeasure(
        String certificate,
        String competency,
        int level,
        What what,
        LocalDate on,
        Instant at,
        PersonName by,
        String reason) {

    /** Before it is said what it was. */
    public DoneMeasure(
            String certificate, String competency, int level, LocalDate on, Instant at, PersonName by, String reason) {
        this(certificate, competency, level, null, on, at, by, reason);
    }

    DoneMeasure was(What done) {
        return new DoneMeasure(certificate, competency, level, done, on, at, by, reason);
    }

    /** What was done. */
    public enum What {
        SUSPENDED,
        REINSTATED,
        REVOKED
    }
}
