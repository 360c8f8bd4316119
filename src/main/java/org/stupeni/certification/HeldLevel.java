package org.stupeni.certification;

import java.time.LocalDate;

/** The level a person holds in a competency, by which certificate, from which day on, and until the end of which day. */
public record HeldLevel(
        Long employeeId, String competency, int level, LocalDate since, LocalDate until, Long certificateId) {

    static HeldLevel by(CertificateRow certificate) {
        return new HeldLevel(
                certificate.employeeId(),
                certificate.competencyId(),
                certificate.level(),
                certificate.validFrom(),
                certificate.validUntil(),
                certificate.id());
    }
}
