package org.stupeni.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The rows behind {@link CertificatePdfs}, each in a transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class CertificatePrints {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    Optional<byte[]> find(Long certificateId) {
        return Optional.ofNullable(entityManager.find(CertificatePrint.class, certificateId))
                .map(CertificatePrint::pdf);
    }

    CertificateText textOf(Long certificateId) {
        return entityManager.find(Certificate.class, certificateId).text();
    }

    /**
     * Keeps the bytes.
     *
     * @throws jakarta.persistence.PersistenceException if bytes of this certificate are kept already
     */
    void keep(Long certificateId, byte[] pdf) {
        entityManager.persist(new CertificatePrint(certificateId, pdf, clock.instant()));
        entityManager.flush();
    }

    /** The oldest certificates that are not printed yet. */
    List<WaitingPrint> waiting(int most) {
        return entityManager
                .createQuery("""
                        select new org.stupeni.certification.WaitingPrint(c.id, c.template) from Certificate c
                        where not exists (select p.certificate from CertificatePrint p where p.certificate = c.id)
                        order by c.id
                        """, WaitingPrint.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** The number of a certificate, whoever holds it. */
    Optional<String> numberOf(Long certificateId) {
        return entityManager
                .createQuery("select c.number from Certificate c where c.id = :id", String.class)
                .setParameter("id", certificateId)
                .getResultStream()
                .findFirst();
    }

    /** The number of this employee's certificate. */
    Optional<String> numberOf(Long certificateId, Long employeeId) {
        return entityManager
                .createQuery(
                        "select c.number from Certificate c where c.id = :id and c.employee = :employee", String.class)
                .setParameter("id", certificateId)
                .setParameter("employee", employeeId)
                .getResultStream()
                .findFirst();
    }
}
