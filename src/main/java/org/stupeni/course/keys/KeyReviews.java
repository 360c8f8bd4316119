package org.stupeni.course.keys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stupeni.course.draft.DraftNodes;
import org.stupeni.course.draft.DraftRow;
import org.stupeni.course.draft.Drafts;
import org.stupeni.course.draft.NodeKind;
import org.stupeni.course.draft.NodeText;
import org.stupeni.course.draft.WrittenQuestions;
import org.stupeni.platform.ReasonRule;
import org.stupeni.platform.Refused;
import org.stupeni.question.Question;

/** Asks for a look at keys, and knows which keys had one. */
@ApplicationScoped
@Transactional
public class KeyReviews {

    private static final ReasonRule REMARK =
            new ReasonRule("key_ask.say_why", "key_ask.long", KeyReview.LONGEST_REASON);

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Drafts drafts;

    @Inject
    DraftNodes nodes;

    @Inject
    KeyAuthors authors;

    @Inject
    Clock clock;

    @Inject
    Event<KeyReviewHappened> happened;

    @Inject
    Event<KeysAsked> asked;

    /**
     * Asks for a look at the key of a question of the bank, as it is written in the draft now. What was asked for an earlier text of it is taken back; asking once more
     * for the same text changes nothing.
     *
     * @param remark what the reviewer should know; needed where the same key was returned before
     * @return the id of the review
     * @throws Refused if the draft is open no more, has no such question, or it is not complete; if its key is checked already; if somebody else asks at this moment
     */
    public long ask(long draftId, long nodeId, String remark, Long by) {
        List<KeyReviewRow> made = new ArrayList<>();
        long review = ask(draftId, nodeId, remark, by, made);
        tell(made, by);
        return review;
    }

    private long ask(long draftId, long nodeId, String remark, Long by, List<KeyReviewRow> made) {
        DraftRow draft =
                drafts.find(draftId).filter(DraftRow::isOpen).orElseThrow(() -> new Refused("draft_edit.closed"));
        NodeText node = nodes.find(draftId, nodeId)
                .filter(found -> found.kind() == NodeKind.BANK)
                .orElseThrow(() -> new Refused("key_ask.none"));
        Question question = WrittenQuestions.read(node.document()).orElseThrow(() -> new Refused("key_ask.unreadable"));
        KeyReviewRow last = states(draft.courseId()).get(question.version());
        if (last != null && last.isOpen()) {
            return last.id();
        }
        if (last != null && last.isChecked()) {
            throw new Refused("key_ask.checked");
        }
        String said = last != null && last.isReturned() ? REMARK.required(remark) : REMARK.optional(remark);
        Long author = authors.of(draft.courseId(), question).orElse(null);
        return keep(
                new KeyReview(draft.courseId(), question, author, said, by, clock.instant()).at(draftId, nodeId),
                draft.courseId(),
                question.id(),
                by,
                made);
    }

    private void tell(List<KeyReviewRow> made, Long by) {
        if (!made.isEmpty()) {
            asked.fire(new KeysAsked(by, made.get(0).courseId(), made, clock.instant()));
        }
    }

    /** As {@link #ask}, for several questions; those that wait already, or were looked at, stay as they are. */
    public void askAll(long draftId, Collection<Long> nodeIds, Long by) {
        List<KeyReviewRow> made = new ArrayList<>();
        nodeIds.forEach(node -> ask(draftId, node, null, by, made));
        tell(made, by);
    }

    /** Asks for a look at a key that somebody repaired and published at once; one that had a look before needs no other. */
    public void askRepaired(String courseId, Question question, Long by) {
        if (!states(courseId).containsKey(question.version())) {
            List<KeyReviewRow> made = new ArrayList<>();
            keep(new KeyReview(courseId, question, by, null, by, clock.instant()), courseId, question.id(), by, made);
            tell(made, by);
        }
    }

    private long keep(KeyReview review, String courseId, String questionId, Long by, List<KeyReviewRow> made) {
        Instant now = clock.instant();
        Optional<KeyReview> waiting = open(courseId, questionId);
        if (waiting.filter(old -> old.isOfSame(review)).isPresent()) {
            // Somebody else has asked for the same a moment ago.
            return waiting.get().id();
        }
        waiting.ifPresent(old -> withdraw(old, by, now));
        try {
            entityManager.flush();
            entityManager.persist(review);
            entityManager.flush();
        } catch (PersistenceException quicker) {
            throw new Refused("key_ask.meanwhile");
        }
        happened.fire(KeyReviewHappened.asked(by, review.id(), now));
        find(review.id()).ifPresent(made::add);
        return review.id();
    }

    private Optional<KeyReview> open(String courseId, String questionId) {
        return entityManager
                .createQuery("select r from KeyReview r where r.openMarker = :marker", KeyReview.class)
                .setParameter("marker", courseId + "/" + questionId)
                .getResultStream()
                .findFirst();
    }

    /**
     * Takes back what was asked for.
     *
     * @throws Refused if there is no such review, it waits no more, or somebody else asked and wrote it
     */
    public void withdraw(long reviewId, Long by) {
        KeyReview review = waiting(reviewId);
        if (!review.isOf(by) && !review.isAskedBy(by)) {
            throw new Refused("key_review.not_yours");
        }
        withdraw(review, by, clock.instant());
    }

    /** Takes back everything that waits in a course. */
    public void withdrawAll(String courseId, Long by) {
        Instant now = clock.instant();
        entityManager
                .createQuery(
                        "select r from KeyReview r where r.courseId = :course and r.state = :asked", KeyReview.class)
                .setParameter("course", courseId)
                .setParameter("asked", KeyReviewState.ASKED)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .forEach(review -> withdraw(review, by, now));
    }

    private void withdraw(KeyReview review, Long by, Instant now) {
        review.ends(KeyReviewState.WITHDRAWN, null, by, now);
        happened.fire(KeyReviewHappened.ended(by, KeyReviewState.WITHDRAWN, review.id(), now));
    }

    /** @throws Refused if there is none, or it waits no more */
    KeyReview waiting(long reviewId) {
        KeyReview review = entityManager.find(KeyReview.class, reviewId, LockModeType.PESSIMISTIC_WRITE);
        if (review == null || !review.isOpen()) {
            throw new Refused("key_review.closed");
        }
        return review;
    }

    /** The last review of every version of every question of a course, by that version. What was taken back is none. */
    public Map<String, KeyReviewRow> states(String courseId) {
        Map<String, KeyReviewRow> states = new HashMap<>();
        entityManager
                .createQuery(
                        KeyReviewRow.QUERY
                                + " where r.courseId = :course and r.state <> :withdrawn order by r.askedAt, r.id",
                        KeyReviewRow.class)
                .setParameter("course", courseId)
                .setParameter("withdrawn", KeyReviewState.WITHDRAWN)
                .getResultStream()
                .forEach(row -> states.put(row.questionVersion(), row));
        return states;
    }

    /** A review. */
    public Optional<KeyReviewRow> find(long reviewId) {
        return entityManager
                .createQuery(KeyReviewRow.QUERY + " where r.id = :id", KeyReviewRow.class)
                .setParameter("id", reviewId)
                .getResultStream()
                .findFirst();
    }

    /** The question of a review, as it was when it was asked for. */
    public Optional<Question> question(long reviewId) {
        return Optional.ofNullable(entityManager.find(KeyReview.class, reviewId))
                .map(KeyReview::question);
    }

    /** The questions of reviews, in one statement. */
    public Map<Long, Question> questions(Collection<Long> reviewIds) {
        Map<Long, Question> questions = new HashMap<>();
        if (!reviewIds.isEmpty()) {
            entityManager
                    .createQuery("select r from KeyReview r where r.id in :ids", KeyReview.class)
                    .setParameter("ids", reviewIds)
                    .getResultStream()
                    .forEach(review -> questions.put(review.id(), review.question()));
        }
        return questions;
    }
}
