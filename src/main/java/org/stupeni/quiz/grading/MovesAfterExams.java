package org.stupeni.quiz.grading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.stupeni.enrolment.Sitting;
import org.stupeni.enrolment.VersionMoves;
import org.stupeni.quiz.attempt.Attempt;
import org.stupeni.quiz.attempt.AttemptKind;
import org.stupeni.quiz.attempt.AttemptState;

/** Tells the room of enrolments who sits an exam, and when that is over: until then nobody is moved to another version of the course. */
@ApplicationScoped
@Transactional
class MovesAfterExams implements Sitting {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    VersionMoves moves;

    @Override
    public Set<Long> of(String courseId) {
        return Set.copyOf(entityManager
                .createQuery(
                        "select a.employeeId from Attempt a where a.kind = :exam and a.courseId = :course and a.state in :open",
                        Long.class)
                .setParameter("exam", AttemptKind.EXAM)
                .setParameter("course", courseId)
                .setParameter("open", List.of(AttemptState.IN_PROGRESS, AttemptState.HANDED_IN))
                .getResultList());
    }

    void graded(@Observes AttemptGraded graded) {
        if (graded.grading() == 1) {
            over(graded.attemptId());
        }
    }

    void graded(@Observes AttemptGradedProvisionally graded) {
        if (graded.grading() == 1) {
            over(graded.attemptId());
        }
    }

    private void over(long attemptId) {
        Attempt attempt = entityManager.find(Attempt.class, attemptId);
        entityManager.flush();
        moves.afterExam(attempt.employeeId(), attempt.courseId());
    }
}
