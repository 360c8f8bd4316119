package org.stupeni.quiz.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.stupeni.course.CoursePublished;

/** Counts graded first attempts, each grading once. */
@ApplicationScoped
@Transactional
class SittingCounts {

    private final DueGradings gradings = new DueGradings("""
            a.kind = org.stupeni.quiz.attempt.AttemptKind.EXAM and g.number = a.gradings
            and not exists (select s.id from CountedSitting s where s.attemptId = g.attemptId and s.grading >= g.number)
            """);

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    FirstSittings sittings;

    @Inject
    Clock clock;

    /** The attempts whose latest grading is not counted yet, the oldest first. */
    List<Long> due() {
        return gradings.look(entityManager, clock.instant());
    }

    void lookAgain() {
        gradings.lookAgain();
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
