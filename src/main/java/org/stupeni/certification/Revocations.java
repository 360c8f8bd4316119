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
import org.stupeni.platform.Refused;
import org.stupeni.platform.Settings;

/** Takes certificates back by a row of their own. Who may order it is said by {@code certification.measure}. */
@ApplicationScoped
@Transactional
public class Revocations {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    @Inject
    Suspensions suspensions;

    @Inject
    Event<CertificateRevoked> revoked;

    /** Why a certificate was revoked. */
    public String reasonOf(Long certificateId) {
        return entityManager
                .createQuery("select r.reason from CertificateRevocation r where r.certificate = :id", String.class)
                .setParameter("id", certificateId)
                .getSingleResult();
    }

    /**
     * Revokes a certificate from today on, in the organisation's zone. Its decision no longer counts as evidence.
     *
     * @throws Refused if it is revoked already
     */
    public void revoke(Long certificateId, Deciders by, String reason) {
        if (entityManager.find(CertificateRevocation.class, certificateId) != null) {
            throw new Refused("certification_revocation.already");
        }
        Certificate certificate = entityManager.find(Certificate.class, certificateId);
        Instant now = clock.instant();
        LocalDate day = now.atZone(settings.zone()).toLocalDate();
        entityManager.persist(new CertificateRevocation(certificateId, day, by, Reason.required(reason), now));
        suspensions.overtake(certificateId);
        suspensions.voidEvidence(by.decider(), certificate, "certificate revoked");
        revoked.fire(new CertificateRevoked(by.decider(), certificateId, certificate.employee(), now));
    }
}
