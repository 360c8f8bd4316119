package org.stupeni.quiz.repair.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.stupeni.quiz.attempt.AttemptRow;
import org.stupeni.quiz.paper.PaperQuestion;
import org.stupeni.quiz.paper.QuestionKey;
import org.stupeni.quiz.review.ReviewedQuestion;
import org.stupeni.quiz.review.Reviews;
import org.stupeni.quiz.start.Attempts;

/** Finds what a person may dispute: questions that they are shown again. Who may not see one could learn its key from the answer. */
@ApplicationScoped
@Transactional
class DisputableQuestions {

    @Inject
    Attempts attempts;

    @Inject
    Reviews reviews;

    Optional<Asked> find(long attemptId, int number, Long employeeId) {
        return attempts.find(attemptId, employeeId).flatMap(attempt -> find(attempt, number, employeeId));
    }

    private Optional<Asked> find(AttemptRow attempt, int number, Long employeeId) {
        return shown(attempt, employeeId).stream()
                .filter(question -> question.number() == number)
                .findFirst()
                .flatMap(question -> attempts.paper(attempt.id(), employeeId)
                        .flatMap(paper -> paper.question(number))
                        .map(place -> asked(attempt, place, question)));
    }

    private List<ReviewedQuestion> shown(AttemptRow attempt, Long employeeId) {
        return attempt.isScored()
                ? reviews.of(attempt.id(), employeeId).questions()
                : reviews.checked(attempt.id(), employeeId);
    }

    private static Asked asked(AttemptRow attempt, PaperQuestion place, ReviewedQuestion question) {
        return new Asked(
                new QuestionKey(attempt.courseId(), place.question(), place.version()), attempt, place, question);
    }
}
