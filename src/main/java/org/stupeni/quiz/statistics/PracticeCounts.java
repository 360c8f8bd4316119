package org.stupeni.quiz.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Counts what people answered when they practised a module for the first time, each attempt once. */
@ApplicationScoped
@Transactional
class PracticeCounts {

    private final DueGradings gradings = new DueGradings("""
            a.kind = org.stupeni.quiz.attempt.AttemptKind.PRACTICE
            and not exists (select p.id from CountedPractice p where p.attemptId = g.attemptId)
            """);

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    FirstSittings sittings;

    @Inject
    Clock clock;

    /** The attempts that are not counted yet, the oldest first. */
    List<Long> due() {
        return gradings.look(entityManager, clock.instant());
    }

    void lookAgain() {
        gradings.lookAgain();
    }

    /** Counts one attempt. Who comes second finds it counted. */
    void count(long attemptId) {
        sittings.takePractice(attemptId).filter(sitting -> isNew(attemptId)).ifPresent(this::keep);
    }

    private void keep(FirstSitting sitting) {
        if (sitting.questions().isEmpty()) {
            entityManager.persist(new CountedPractice(sitting));
        }
        sitting.questions().forEach(asked -> entityManager.persist(new CountedPractice(sitting, asked)));
    }

    private boolean isNew(long attemptId) {
        return entityManager
                .createQuery("select p.id from CountedPractice p where p.attemptId = :attempt", Long.class)
                .setParameter("attempt", attemptId)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
