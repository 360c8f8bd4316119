package org.stupeni.certification;

import java.time.LocalDate;
import java.util.List;

/** A certificate and the times in which it was suspended: all that its status follows from, but the certificates that came after it. */
record DatedCertificate(CertificateRow row, List<SuspendedDays> suspended) {

    /** What it is worth on that day. */
    CertificateState on(LocalDate day, List<DatedCertificate> all) {
        List<CertificateStatus.Term> later = all.stream()
                .filter(other -> other.row.supersedes(row))
                .map(DatedCertificate::term)
                .toList();
        return new CertificateState(row, CertificateStatus.of(term(), later, day));
    }

    private CertificateStatus.Term term() {
        return new CertificateStatus.Term(new Validity(row.validFrom(), row.validUntil()), row.revokedOn(), suspended);
    }
}
