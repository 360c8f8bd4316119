package org.stupeni.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.stupeni.platform.Fact;

/** Writes what happens into the trail, in the transaction of the deed: a deed that cannot be written there does not happen. */
@ApplicationScoped
@Transactional
public class Trail {

    @PersistenceContext
    EntityManager entityManager;

    void write(@Observes Fact fact) {
        entityManager.persist(new TrailEntry(fact));
    }
}
