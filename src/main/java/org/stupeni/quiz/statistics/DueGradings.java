package org.stupeni.quiz.statistics;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Finds the graded attempts that a job has not counted yet: the first look after a start is at all gradings, each later one only at those of
 * the last day.
 */
final class DueGradings {

    /** How many are counted in one run of the job; the others wait for the next. */
    private static final int AT_ONCE = 1000;

    /** Gradings are written in any order; none is still on its way after so long. */
    private static final Duration OVERLAP = Duration.ofDays(1);

    private final String query;
    private volatile Instant since = Instant.EPOCH;

    /** @param counted what an attempt {@code a} or its grading {@code g} must be, and that it is not counted; a condition in JPQL */
    DueGradings(String counted) {
        query = "select g.attemptId from AttemptGrading g join Attempt a on a.id = g.attemptId"
                + " where g.gradedAt >= :since and a.number = 1 and a.state = org.stupeni.quiz.attempt.AttemptState.GRADED and "
                + counted + " order by g.gradedAt, g.id";
    }

    /** Looks at all gradings again, next time. */
    void lookAgain() {
        since = Instant.EPOCH;
    }

    /** The attempts to count, the oldest grading first. */
    List<Long> look(EntityManager entityManager, Instant now) {
        List<Long> due = entityManager
                .createQuery(query, Long.class)
                .setParameter("since", since)
                .setMaxResults(AT_ONCE)
                .getResultList();
        if (due.size() < AT_ONCE) {
            since = now.minus(OVERLAP);
        }
        return due;
    }
}
