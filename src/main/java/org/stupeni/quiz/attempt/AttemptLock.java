package org.stupeni.quiz.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Takes an attempt for the rest of the transaction: whoever else wants to change it waits. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AttemptLock {

    @PersistenceContext
    EntityManager entityManager;

    /** Takes it, and waits for whoever has taken it. */
    public void hold(long attemptId) {
        take(attemptId);
    }

    /** The attempt of this person, as it is now. */
    public Optional<Attempt> take(long attemptId, Long employeeId) {
        return take(attemptId).filter(attempt -> attempt.employeeId().equals(employeeId));
    }

    public Optional<Attempt> take(long attemptId) {
        return entityManager
                .createNamedQuery(Attempt.TAKEN, Attempt.class)
                .setParameter("id", attemptId)
                .getResultStream()
                .findFirst();
    }
}
