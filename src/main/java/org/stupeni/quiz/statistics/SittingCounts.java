package org.stupeni.quiz.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.stupeni.course.CoursePublished;

/** Counts graded first attempts, each grading once. */
@ApplicationScoped
@Transactional
class SittingCounts {

    /** How many are counted in one run of the job; the others wait for the next. */
    private static final int AT_ONCE = 1000;

    /** Gradings are written in any order; none is still on its way after so long. */
    private static final Duration OVERLAP = Duration.ofDays(1);

    private static final String DUE = """
            select g.attemptId from AttemptGrading g join Attempt a on a.id = g.attemptId
            where g.gradedAt >= :since and g.number = a.gradings and a.number = 1 and a.kind = org.stupeni.quiz.attempt.AttemptKind.EXAM
              and a.state = org.stupeni.quiz.attempt.AttemptState.GRADED
              and not exists (select s.id from CountedSitting s where s.attemptId = g.attemptId and s.grading >= g.number)
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

    /** The attempts whose latest grading is not counted yet, the oldest first. */
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
        sittings.take(attemptId).ifPresent(this::count);
    }

    private void count(FirstSitting sitting) {
        CountedSitting before = entityManager
                .createQuery("select s from CountedSitting s where s.attemptId = :attempt", CountedSitting.class)
                .setParameter("attempt", sitting.attemptId())
                .getResultStream()
                .findFirst()
                .orElse(null);
        if (before != null && before.isOf(sitting)) {
            return;
        }
        if (before == null) {
            entityManager.persist(new CountedSitting(sitting));
        } else {
            before.regraded(sitting);
            entityManager
                    .createQuery("delete from CountedResponse r where r.attemptId = :attempt")
                    .setParameter("attempt", sitting.attemptId())
                    .executeUpdate();
        }
        sitting.questions().forEach(asked -> entityManager.persist(new CountedResponse(sitting.attemptId(), asked)));
        changed(sitting.courseId(), sitting.subjectId());
    }

    private void changed(String courseId, String examId) {
        int known = entityManager
                .createQuery(
                        "update ExamSummary e set e.changes = e.changes + 1 where e.courseId = :course and e.examId = :exam")
                .setParameter("course", courseId)
                .setParameter("exam", examId)
                .executeUpdate();
        if (known == 0) {
            entityManager.persist(new ExamSummary(courseId, examId));
        }
    }

    /** A new version of the course asks other questions: what the queue shows may be repaired. */
    void published(@Observes CoursePublished published) {
        entityManager
                .createQuery("update ExamSummary e set e.changes = e.changes + 1 where e.courseId = :course")
                .setParameter("course", published.courseId())
                .executeUpdate();
    }
}
