package org.stupeni.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;

/**
 * Writes new enrolments, each in a transaction of its own: when two requests start the same course at once, the one that fails must not take along what
 * its caller was doing. Part of {@link Enrolments}.
 */
@ApplicationScoped
class Starts {

    @PersistenceContext
    EntityManager entityManager;

    /** @throws jakarta.persistence.PersistenceException if the employee is enrolled already */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void start(Long employeeId, String courseId, long courseVersionId, Instant now) {
        entityManager.persist(Enrolment.start(employeeId, courseId, courseVersionId, now));
        entityManager.flush();
    }
}
