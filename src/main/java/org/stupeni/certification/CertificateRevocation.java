package org.stupeni.certification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** That a certificate is not valid any more, from which day on, by whom and why. The certificate's own row stays as it is. */
@Entity
@Table(name = "certificate_revocation")
public class CertificateRevocation {

    @Id
    @Column(name = "certificate_id")
    private long certificate;

    /** In the organisation's zone. */
    @Column(name = "revoked_on", nullable = false)
    private LocalDate revokedOn;

    @Column(name = "revoked_at", nullable = false)
    private Instant revokedAt;

    @Column(name = "revoked_by", nullable = false)
    private Long revokedBy;

    @Column(name = "reason", nullable = false, length = 1000)
    private String reason;

    protected CertificateRevocation() {}

    CertificateRevocation(Long certificate, LocalDate day, Long revokedBy, String reason, Instant now) {
        this.certificate = certificate;
        this.revokedOn = day;
        this.revokedAt = now;
        this.revokedBy = revokedBy;
        this.reason = reason;
    }
}
