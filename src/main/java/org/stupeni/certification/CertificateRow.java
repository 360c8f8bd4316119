package org.stupeni.certification;

import java.time.Instant;
import java.time.LocalDate;
import org.stupeni.platform.LocalText;

/**
 * A certificate as lists and pages show it, with the words it prints.
 *
 * @param revokedOn the first day it is revoked, or null
 * @param revokedWhy the reason, or null
 * @param issuedAt since when it exists
 */
public record CertificateRow(
        Long id,
        Long employeeId,
        String number,
        String code,
        String holder,
        String organisationRu,
        String organisationEn,
        String competencyId,
        String competencyRu,
        String competencyEn,
        int level,
        String levelRu,
        String levelEn,
        LocalDate validFrom,
        LocalDate validUntil,
        int framework,
        LocalDate revokedOn,
        String revokedWhy,
        Instant issuedAt) {

    public LocalText organisation() {
        return new LocalText(organisationRu, organisationEn);
    }

    public LocalText competency() {
        return new LocalText(competencyRu, competencyEn);
    }

    public LocalText levelName() {
        return new LocalText(levelRu, levelEn);
    }

    /** The code in groups of four. */
    public String grouped() {
        return CertificateCode.grouped(code);
    }

    /** Whether this certificate, issued later, says at least what the other one says. */
    boolean supersedes(CertificateRow other) {
        return id > other.id && competencyId.equals(other.competencyId) && level >= other.level;
    }
}
