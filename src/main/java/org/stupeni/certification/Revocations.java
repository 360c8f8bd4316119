package org.stupeni.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.stupeni.evidence.EvidenceLedger;
import org.stupeni.platform.Refused;
import org.stupeni.platform.Settings;

/** Takes certificates back by a row of their own. */
@ApplicationScoped
@Transactional
class Revocations {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    @Inject
    EvidenceLedger ledger;

    @Inject
    Event<CertificateRevoked> revoked;

    /**
     * Revokes a certificate from today on, in the organisation's zone. Its decision no longer counts as evidence.
     *
     * @throws Refused if it is revoked already
     */
    void revoke(Long certificateId, Long revokedBy, String reason) {
        if (entityManager.find(CertificateRevocation.class, certificateId) != null) {
            throw new Refused("certification_revocation.already");
        }
        Certificate certificate = entityManager.find(Certificate.class, certificateId);
        Instant now = clock.instant();
        LocalDate day = now.atZone(settings.zone()).toLocalDate();
        entityManager.persist(new CertificateRevocation(certificateId, day, revokedBy, Reason.required(reason), now));
        ledger.voidDecision(revokedBy, certificate.decision(), "certificate revoked");
        revoked.fire(new CertificateRevoked(revokedBy, certificateId, certificate.employee(), now));
    }
}
