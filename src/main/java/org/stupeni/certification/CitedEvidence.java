package org.stupeni.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.stupeni.evidence.CitingCertificate;
import org.stupeni.evidence.EvidenceCitations;

/** Which certificates rest on a row of the ledger: those whose decision cited it. */
@ApplicationScoped
@Transactional
class CitedEvidence implements EvidenceCitations {

    @PersistenceContext
    EntityManager entityManager;

    @Override
    public List<CitingCertificate> of(long evidenceId) {
        return entityManager
                .createQuery("""
                        select new org.stupeni.evidence.CitingCertificate(c.id, c.number, c.competency, c.level, c.validUntil, r.revokedOn,
                            s.suspendedOn)
                        from Certificate c left join CertificateRevocation r on r.certificate = c.id
                            left join CertificateSuspension s on s.openMarker = c.id
                        where c.decision in (select d.id from Decision d join d.evidence cited where cited = :evidence)
                        order by c.id desc
                        """, CitingCertificate.class)
                .setParameter("evidence", evidenceId)
                .getResultList();
    }
}
