package org.stupeni.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stupeni.evidence.EvidenceLedger;
import org.stupeni.evidence.NewEvidence;
import org.stupeni.evidence.Source;
import org.stupeni.evidence.Statement.LevelDecided;
import org.stupeni.platform.Refused;
import org.stupeni.platform.Settings;

/**
 * Certificates that do not count for a while. Who may order it is said by {@code certification.measure}.
 *
 * <p>While a certificate is suspended its level is not held, and its decision is no evidence for higher ones; when it is lifted the ledger gets a row of its
 * own that says so again.
 */
@ApplicationScoped
@Transactional
public class Suspensions {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    @Inject
    EvidenceLedger ledger;

    @Inject
    Event<CertificateSuspended> suspended;

    @Inject
    Event<CertificateReinstated> reinstated;

    /**
     * Suspends a certificate from today on.
     *
     * @throws Refused if it is suspended or revoked already
     */
    public void suspend(Long certificateId, Deciders by, String reason) {
        if (entityManager.find(CertificateRevocation.class, certificateId) != null) {
            throw new Refused("certification_revocation.already");
        }
        Certificate certificate = entityManager.find(Certificate.class, certificateId);
        Instant now = clock.instant();
        CertificateSuspension suspension = new CertificateSuspension(
                certificateId, now.atZone(settings.zone()).toLocalDate(), by, Reason.required(reason), now);
        try {
            entityManager.persist(suspension);
            entityManager.flush();
        } catch (PersistenceException already) {
            throw new Refused("certification_suspension.already");
        }
        voidEvidence(by.decider(), certificate, "certificate suspended");
        suspended.fire(new CertificateSuspended(by.decider(), certificateId, certificate.employee(), now));
    }

    /**
     * Lifts the suspension: from today on the certificate counts again.
     *
     * @throws Refused if it is not suspended
     */
    public void reinstate(Long certificateId, Deciders by, String reason) {
        CertificateSuspension suspension =
                open(certificateId).orElseThrow(() -> new Refused("certification_suspension.none"));
        Certificate certificate = entityManager.find(Certificate.class, certificateId);
        Decision decision = entityManager.find(Decision.class, certificate.decision());
        Instant now = clock.instant();
        suspension.lift(now.atZone(settings.zone()).toLocalDate(), by.decider(), Reason.required(reason), now);
        entityManager.flush();
        ledger.record(new NewEvidence(
                by.decider(),
                certificate.employee(),
                decision.competency(),
                new LevelDecided(
                        decision.level(),
                        certificate.text().number(),
                        decision.validity().from()),
                now,
                decision.validity().until(),
                source(certificate.decision(), suspension.id()),
                1));
        reinstated.fire(new CertificateReinstated(by.decider(), certificateId, certificate.employee(), now));
    }

    /** Whether this certificate is suspended, whatever its first and last day say. */
    public boolean isSuspended(Long certificateId) {
        return open(certificateId).isPresent();
    }

    /** The certificate that a suspension still suspends; nothing where it was lifted or overtaken. */
    public Optional<Long> suspended(Long suspensionId) {
        return entityManager
                .createQuery(
                        "select s.openMarker from CertificateSuspension s where s.id = :id and s.openMarker is not null",
                        Long.class)
                .setParameter("id", suspensionId)
                .getResultStream()
                .findFirst();
    }

    /** Ends what is open without lifting it: the certificate is revoked. */
    void overtake(Long certificateId) {
        open(certificateId).ifPresent(CertificateSuspension::overtake);
    }

    /** Takes away what the certificate's decision stated, and what was stated again after each suspension. */
    void voidEvidence(Long who, Certificate certificate, String why) {
        ledger.voidDecision(who, certificate.decision(), why);
        entityManager
                .createQuery("select s.id from CertificateSuspension s where s.certificate = :id", Long.class)
                .setParameter("id", certificate.id())
                .getResultList()
                .forEach(earlier -> ledger.voidSource(who, source(certificate.decision(), earlier), why));
    }

    /** The suspensions of these certificates, the oldest first, by certificate. */
    public Map<Long, List<SuspensionRow>> of(Collection<Long> certificateIds) {
        if (certificateIds.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery("""
                        select new org.stupeni.certification.SuspensionRow(s.certificate, s.suspendedOn, s.suspendedAt, p.name,
                            s.reason, s.liftedOn, q.name, s.liftReason)
                        from CertificateSuspension s join Employee p on p.id = s.suspendedBy left join Employee q on q.id = s.liftedBy
                        where s.certificate in :ids order by s.id
                        """, SuspensionRow.class)
                .setParameter("ids", certificateIds)
                .getResultStream()
                .collect(Collectors.groupingBy(SuspensionRow::certificateId));
    }

    private Optional<CertificateSuspension> open(Long certificateId) {
        return entityManager
                .createQuery(
                        "select s from CertificateSuspension s where s.openMarker = :id", CertificateSuspension.class)
                .setParameter("id", certificateId)
                .getResultStream()
                .findFirst();
    }

    private static Source source(Long decisionId, Long suspensionId) {
        return new Source(Source.DECISION, decisionId + "/" + suspensionId);
    }
}
