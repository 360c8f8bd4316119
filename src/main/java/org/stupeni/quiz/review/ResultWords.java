package org.stupeni.quiz.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.stupeni.course.Courses;
import org.stupeni.course.Exam;
import org.stupeni.course.ScoreBand;
import org.stupeni.platform.LocalText;
import org.stupeni.quiz.attempt.Attempt;
import org.stupeni.quiz.attempt.AttemptGrading;
import org.stupeni.quiz.attempt.AttemptKind;
import org.stupeni.quiz.score.Grading;

/** What an exam says to the result of an attempt, in the version that its paper was drawn from. */
@ApplicationScoped
@Transactional
class ResultWords {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Courses courses;

    /** Nothing of practice and small checks. */
    List<ScoreBand> bands(Attempt attempt) {
        return attempt.kind() == AttemptKind.EXAM
                ? courses.version(attempt.courseVersionId())
                        .course()
                        .exam(attempt.subjectId())
                        .map(Exam::bands)
                        .orElse(List.of())
                : List.of();
    }

    /** What is said to the result that counts now; null where nothing is. */
    LocalText of(Attempt attempt, List<ScoreBand> bands) {
        AttemptGrading latest = entityManager
                .createQuery(
                        "select g from AttemptGrading g where g.attemptId = :attempt order by g.number desc",
                        AttemptGrading.class)
                .setParameter("attempt", attempt.id())
                .setMaxResults(1)
                .getSingleResult();
        Grading grading = latest.grading();
        return ScoreBand.of(bands, grading.points(), grading.maximum(), latest.cut())
                .map(ScoreBand::text)
                .orElse(null);
    }
}
