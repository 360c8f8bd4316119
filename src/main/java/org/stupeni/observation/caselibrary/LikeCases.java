package org.stupeni.observation.caselibrary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Finds cases that tell the same as another one, so that the library does not have it twice. */
@ApplicationScoped
@Transactional
public class LikeCases {

    /** So many of the newest are compared: enough to find what somebody may remember. */
    private static final int COMPARED = 400;

    private static final int SHOWN = 3;

    @PersistenceContext
    EntityManager entityManager;

    /** The most alike first. */
    public List<LikeCase> to(CaseRow row) {
        Set<String> words = Likeness.words(row.shown().client());
        return entityManager
                .createQuery(
                        "select c.id, c.state, c.title, c.search from ClientCase c where c.id <> :id and c.state in :states order by c.id desc",
                        Object[].class)
                .setParameter("id", row.id())
                .setParameter("states", CaseState.compared().toList())
                .setMaxResults(COMPARED)
                .getResultStream()
                .map(other -> like(words, other))
                .filter(like -> like.percent() >= 100 * Likeness.LIKE)
                .sorted(Comparator.comparingInt(LikeCase::percent)
                        .reversed()
                        .thenComparing(Comparator.comparing(LikeCase::id).reversed()))
                .limit(SHOWN)
                .toList();
    }

    private static LikeCase like(Set<String> words, Object[] other) {
        double like = Likeness.of(words, Likeness.words((String) other[3]));
        return new LikeCase((Long) other[0], (CaseState) other[1], (String) other[2], (int) Math.round(100 * like));
    }
}
