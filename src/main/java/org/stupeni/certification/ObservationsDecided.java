package org.stupeni.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.stupeni.observation.DecidedSince;

/** Tells the room of observations whether one was on the table already when a level was decided. */
@ApplicationScoped
@Transactional
class ObservationsDecided implements DecidedSince {

    @PersistenceContext
    EntityManager entityManager;

    @Override
    public boolean isDecided(Long employeeId, String competency, Instant since) {
        return entityManager
                        .createQuery("""
                                select count(d.id) from Decision d
                                where d.employee = :employee and d.competency = :competency and d.decidedAt > :since
                                """, Long.class)
                        .setParameter("employee", employeeId)
                        .setParameter("competency", competency)
                        .setParameter("since", since)
                        .getSingleResult()
                > 0;
    }
}
