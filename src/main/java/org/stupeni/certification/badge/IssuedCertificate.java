package org.stupeni.certification.badge;

import java.time.Instant;
import java.time.LocalDate;
import org.stupeni.platform.LocalText;

/** What a credential says of its certificate, in the words that are printed on it. */
public record IssuedCertificate(
        Long id,
        Long employeeId,
        String number,
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
        Instant issuedAt) {

    LocalText organisation() {
        return new LocalText(organisationRu, organisationEn);
    }

    LocalText competency() {
        return new LocalText(competencyRu, competencyEn);
    }

    LocalText levelName() {
        return new LocalText(levelRu, levelEn);
    }
}
