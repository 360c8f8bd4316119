package org.stupeni.certification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.stupeni.platform.NeverRemoved;

/**
 * That a certificate does not count for a while: from its first day on until the day it is lifted, which counts again. A certificate can be suspended again
 * and again, but once at a time.
 */
@Entity
@EntityListeners(NeverRemoved.class)
@Table(name = "certificate_suspension")
public class CertificateSuspension {

    @Id
    @SequenceGenerator(
            name = "certificate_suspension",
            sequenceName = "certificate_suspension_seq",
            allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "certificate_suspension")
    @Column(name = "id", updatable = false)
    private Long id;

    @Column(name = "certificate_id", nullable = false, updatable = false)
    private Long certificate;

    /** In the organisation's zone. */
    @Column(name = "suspended_on", nullable = false, updatable = false)
    private LocalDate suspendedOn;

    @Column(name = "suspended_at", nullable = false, updatable = false)
    private Instant suspendedAt;

    @Column(name = "suspended_by", nullable = false, updatable = false)
    private Long suspendedBy;

    /** The first of two, or null. */
    @Column(name = "proposed_by", updatable = false)
    private Long proposedBy;

    @Column(name = "reason", nullable = false, length = 1000, updatable = false)
    private String reason;

    /** The first day on which it counts again, or null. */
    @Column(name = "lifted_on")
    private LocalDate liftedOn;

    @Column(name = "lifted_at")
    private Instant liftedAt;

    @Column(name = "lifted_by")
    private Long liftedBy;

    @Column(name = "lift_reason", length = 1000)
    private String liftReason;

    /** The certificate while it is suspended, else null: unique. */
    @Column(name = "open_marker")
    private Long openMarker;

    protected CertificateSuspension() {}

    CertificateSuspension(Long certificate, LocalDate day, Deciders by, String reason, Instant now) {
        this.certificate = certificate;
        this.suspendedOn = day;
        this.suspendedAt = now;
        this.suspendedBy = by.decider();
        this.proposedBy = by.proposer();
        this.reason = reason;
        this.openMarker = certificate;
    }

    void lift(LocalDate day, Long by, String why, Instant now) {
        liftedOn = day;
        liftedAt = now;
        liftedBy = by;
        liftReason = why;
        openMarker = null;
    }

    /** The certificate is revoked: nothing can lift this any more. */
    void overtake() {
        openMarker = null;
    }

    Long id() {
        return id;
    }

    Long certificate() {
        return certificate;
    }
}
