package org.stupeni.certification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.stupeni.platform.AppendOnly;

/** That a certificate is not valid any more, from which day on, by whom and why. The certificate's own row stays as it is. */
@Entity
@EntityListeners(AppendOnly.class)
@Table(name = "certificate_revocation")
public class CertificateRevocation {

    @Id
    @Column(name = "certificate_id", updatable = false)
    private long certificate;

    /** In the organisation's zone. */
    @Column(name = "revoked_on", nullable = false, updatable = false)
    private LocalDate revokedOn;

    @Column(name = "revoked_at", nullable = false, updatable = false)
    private Instant revokedAt;

    @Column(name = "revoked_by", nullable = false, updatable = false)
    private Long revokedBy;

    /** The first of two, or null. */
    @Column(name = "proposed_by", updatable = false)
    private Long proposedBy;

    @Column(name = "reason", nullable = false, length = 1000, updatable = false)
    private String reason;

    protected CertificateRevocation() {}

    CertificateRevocation(Long certificate, LocalDate day, Deciders by, String reason, Instant now) {
        this.certificate = certificate;
        this.revokedOn = day;
        this.revokedAt = now;
        this.revokedBy = by.decider();
        this.proposedBy = by.proposer();
        this.reason = reason;
    }
}
