package org.stupeni.quiz.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Counts what people answered when they practised a module for the first time, each attempt once. */
@ApplicationScoped
@Transactional
class PracticeCounts {

    /** How many are counted in one run of the job; the others wait for the next. */
    private static final int AT_ONCE = 1000;

    /** Gradings are written in any order; none is still on its way after so long. */
    private static final Duration OVERLAP = Duration.ofDays(1);

    private static final String DUE = """
            select g.attemptId from AttemptGrading g join Attempt a on a.id = g.attemptId
            where g.gradedAt >= :since and a.number = 1 and a.kind = org.stupeni.quiz.attempt.AttemptKind.PRACTICE
              and a.state = org.stupeni.quiz.attempt.AttemptState.GRADED
              and not exists (select p.id from CountedPractice p where p.attemptId = g.attemptId)
            order by g.gradedAt, g.id
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    FirstSittings sittings;

    @Inject
    Clock clock;

    /** Everything graded before is counted: the first look after a start is at all gradings, each later one at those of a day. */
    private volatile Instant since = Instant.EPOCH;

    /** The attempts that are not counted yet, the oldest first. */
    List<Long> due() {
        Instant asked = clock.instant();
        List<Long> due = entityManager
                .createQuery(DUE, Long.class)
                .setParameter("since", since)
                .setMaxResults(AT_ONCE)
                .getResultList();
        if (due.size() < AT_ONCE) {
            since = asked.minus(OVERLAP);
        }
        return due;
    }

    /** Counts one attempt. Who comes second finds it counted. */
    void count(long attemptId) {
        sittings.takePractice(attemptId)
                .filter(sitting -> isNew(attemptId))
                .ifPresent(sitting -> sitting.questions()
                        .forEach(asked -> entityManager.persist(new CountedPractice(sitting, asked))));
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
