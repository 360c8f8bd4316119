package org.stupeni.quiz.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.stupeni.identity.signin.KeepsSignedIn;

/** A session does not end in the middle of an exam: not before the last moment at which an answer counts. */
@ApplicationScoped
@Transactional
public class ExamsKeepSignedIn implements KeepsSignedIn {

    @PersistenceContext
    EntityManager entityManager;

    @Override
    public boolean keeps(Long employeeId, Instant now) {
        return !entityManager
                .createQuery("""
                        select a.id from Attempt a
                        where a.employeeId = :employee and a.lastMoment >= :now
                            and (a.state = :running or a.state = :handedIn and a.closedBy = :time)
                        """, Long.class)
                .setParameter("employee", employeeId)
                .setParameter("now", now)
                .setParameter("running", AttemptState.IN_PROGRESS)
                .setParameter("handedIn", AttemptState.HANDED_IN)
                .setParameter("time", ClosedBy.TIME)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
