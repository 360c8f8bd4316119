package org.stupeni.survey.pulse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Writes new editions, each in a transaction of its own: when two are the first to finish a module, the one that fails must not take the last step along. */
@ApplicationScoped
class PulseEditionStart {

    @PersistenceContext
    EntityManager entityManager;

    /** @throws jakarta.persistence.PersistenceException if it is kept already */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Long keep(PulseEdition edition) {
        entityManager.persist(edition);
        entityManager.flush();
        return edition.id();
    }
}
