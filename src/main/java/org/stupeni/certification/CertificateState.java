package org.stupeni.certification;

import java.time.LocalDate;
import java.util.List;

/** A certificate and what it is worth on the day that was asked for. */
public record CertificateState(CertificateRow certificate, CertificateStatus status) {

    /**
     * Those that were revoked lately and not settled otherwise since, the newest first: what a person has to be told.
     *
     * @param newestFirst all certificates of a person
     * @param since the first day that is lately
     */
    public static List<CertificateRow> takenAway(List<CertificateState> newestFirst, LocalDate since) {
        return newestFirst.stream()
                .filter(one -> one.status == CertificateStatus.REVOKED)
                .filter(one -> newestFirst.stream().noneMatch(other -> other.settles(one)))
                .map(CertificateState::certificate)
                .filter(one -> !one.revokedOn().isBefore(since))
                .toList();
    }

    /** Whether it was issued later, or still says at least the same, of the same competency. */
    private boolean settles(CertificateState other) {
        return certificate.competencyId().equals(other.certificate.competencyId())
                && (certificate.id() > other.certificate.id()
                        || status.isInForce() && certificate.level() >= other.certificate.level());
    }
}
