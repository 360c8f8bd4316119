package org.stupeni.quiz.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stupeni.platform.Json;
import org.stupeni.platform.LastUsed;
import org.stupeni.quiz.paper.Paper;

/**
 * The papers of attempts, parsed. A paper never changes once its attempt has begun, so those that were asked for last are kept: every saved answer asks for
 * one. Whoever asks has a transaction already.
 */
@ApplicationScoped
public class Papers {

    /** As many as people sit at once on one node; a paper of twenty questions takes some 20 kB. */
    private static final int KEPT = 1_000;

    @PersistenceContext
    EntityManager entityManager;

    private final LastUsed<Long, Paper> kept = new LastUsed<>(KEPT);

    public Paper of(Attempt attempt) {
        return of(attempt.id());
    }

    public Paper of(Long attemptId) {
        return of(List.of(attemptId)).get(attemptId);
    }

    /** The papers of these attempts, by attempt; those that are not kept in one statement. */
    public Map<Long, Paper> of(Collection<Long> attemptIds) {
        Map<Long, Paper> papers = new HashMap<>();
        List<Long> missing = new ArrayList<>();
        for (Long id : attemptIds) {
            Paper known = kept.get(id);
            if (known == null) {
                missing.add(id);
            } else {
                papers.put(id, known);
            }
        }
        if (!missing.isEmpty()) {
            read(missing, papers);
        }
        return papers;
    }

    private void read(List<Long> attemptIds, Map<Long, Paper> papers) {
        entityManager
                .createQuery("select a.id, a.paper from Attempt a where a.id in :ids", Object[].class)
                .setParameter("ids", attemptIds)
                .getResultList()
                .forEach(row -> {
                    Long id = (Long) row[0];
                    Paper paper = Json.read((String) row[1], Paper.class);
                    papers.put(id, paper);
                    kept.put(id, paper);
                });
    }
}
