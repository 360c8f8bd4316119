package org.stupeni.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Opens the counter of a year in a transaction of its own: the first two certificates of a year may be made at the same time. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class CertificateYears {

    @PersistenceContext
    EntityManager entityManager;

    /**
     * Opens the year.
     *
     * @throws jakarta.persistence.PersistenceException if it is open already
     */
    void open(int year) {
        entityManager.persist(new CertificateCounter(year));
        entityManager.flush();
    }
}
