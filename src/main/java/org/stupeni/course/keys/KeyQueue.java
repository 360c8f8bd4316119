package org.stupeni.course.keys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** The keys that wait for a look, and those that had one. */
@ApplicationScoped
@Transactional
public class KeyQueue {

    @PersistenceContext
    EntityManager entityManager;

    public long count(KeyReviewState state) {
        return entityManager
                .createQuery("select count(r.id) from KeyReview r where r.state = :state", Long.class)
                .setParameter("state", state)
                .getSingleResult();
    }

    /** Those that wait and that this person did not write, the oldest first. */
    public List<Long> openTo(Long reader) {
        return entityManager
                .createQuery(
                        "select r.id from KeyReview r where r.state = :asked and (r.authorId is null or r.authorId <> :reader) order by r.id",
                        Long.class)
                .setParameter("asked", KeyReviewState.ASKED)
                .setParameter("reader", reader)
                .getResultList();
    }

    /** Those that wait, the oldest first. */
    public List<KeyReviewRow> waiting(int first, int most) {
        return rows(" where r.state = :state order by r.askedAt, r.id", KeyReviewState.ASKED, first, most);
    }

    /** Those that ended so, the last first. */
    public List<KeyReviewRow> ended(KeyReviewState state, int first, int most) {
        return rows(" where r.state = :state order by r.decidedAt desc, r.id desc", state, first, most);
    }

    private List<KeyReviewRow> rows(String how, KeyReviewState state, int first, int most) {
        return entityManager
                .createQuery(KeyReviewRow.QUERY + how, KeyReviewRow.class)
                .setParameter("state", state)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }
}
