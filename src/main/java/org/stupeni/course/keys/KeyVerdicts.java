package org.stupeni.course.keys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.stupeni.platform.ReasonRule;
import org.stupeni.platform.Refused;
import org.stupeni.question.Response;
import org.stupeni.question.Scoring;

/** What reviewers say of keys: first their own answer, then whether the key is right. */
@ApplicationScoped
@Transactional
public class KeyVerdicts {

    private static final ReasonRule DIFFERS =
            new ReasonRule("key_review.no_reason", "key_review.long", KeyReview.LONGEST_REASON);
    private static final ReasonRule PERSUADED =
            new ReasonRule("key_review.say_why", "key_review.long", KeyReview.LONGEST_REASON);

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    KeyReviews reviews;

    @Inject
    Clock clock;

    @Inject
    Event<KeyReviewHappened> happened;

    /** What somebody answered, if they did. */
    public Optional<BlindAnswer> answer(long reviewId, Long reviewer) {
        return entityManager
                .createQuery(
                        "select a from KeyAnswer a where a.reviewId = :review and a.reviewerId = :reviewer",
                        KeyAnswer.class)
                .setParameter("review", reviewId)
                .setParameter("reviewer", reviewer)
                .getResultStream()
                .findFirst()
                .map(KeyAnswer::blind);
    }

    /**
     * Keeps what a reviewer answers who has not seen the key yet. Who has answered already sees it, so their answer stays as it was.
     *
     * @param response in the ids of the question
     * @throws Refused if there is no such review, it waits no more, the reviewer wrote the key, or nothing is answered
     */
    public void answer(long reviewId, Response response, Long by) {
        KeyReview review = reviews.waiting(reviewId);
        demandAnother(review, by);
        if (response.isEmpty()) {
            throw new Refused("key_review.empty");
        }
        if (answer(reviewId, by).isEmpty()) {
            Instant now = clock.instant();
            entityManager.persist(new KeyAnswer(
                    reviewId,
                    by,
                    response,
                    Scoring.points(review.question(), response).orElse(null),
                    now));
            happened.fire(KeyReviewHappened.answered(by, reviewId, now));
        }
    }

    /**
     * Says whether the key is right, and ends the review.
     *
     * @param reason needed where it is not, and where the reviewer's own answer is another than the key's
     * @throws Refused if there is no such review, it waits no more, the reviewer wrote the key or has not answered, or a reason is missing
     */
    public void decide(long reviewId, boolean agrees, String reason, Long by) {
        KeyReview review = reviews.waiting(reviewId);
        demandAnother(review, by);
        BlindAnswer answer = answer(reviewId, by).orElseThrow(() -> new Refused("key_review.answer_first"));
        String why = !agrees
                ? DIFFERS.required(reason)
                : answer.isOther() ? PERSUADED.required(reason) : PERSUADED.optional(reason);
        Instant now = clock.instant();
        KeyReviewState how = agrees ? KeyReviewState.CHECKED : KeyReviewState.RETURNED;
        review.ends(how, why, by, now);
        happened.fire(KeyReviewHappened.ended(by, how, reviewId, now));
    }

    private static void demandAnother(KeyReview review, Long by) {
        if (review.isOf(by)) {
            throw new Refused("key_review.own");
        }
    }
}
