package org.stupeni.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.stupeni.course.checklist.Checklist;

/** Keeps one version of a checklist, in a transaction of its own: where two are first with it, the second fails alone. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class ChecklistKeeper {

    @PersistenceContext
    EntityManager entityManager;

    void keep(Checklist checklist, Instant now) {
        entityManager.persist(new ChecklistVersion(checklist, now));
        entityManager.flush();
    }
}
