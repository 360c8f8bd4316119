package org.stupeni.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.stupeni.course.checklist.Checklist;

/** The versions of checklists that people were observed by. None ever changes, so what was parsed is kept for ever. */
@ApplicationScoped
@Transactional
public class Checklists {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ChecklistKeeper keeper;

    @Inject
    Clock clock;

    private final Map<String, Checklist> parsed = new ConcurrentHashMap<>();

    /** Keeps this checklist word for word and gives the hash it is found by. */
    public String freeze(Checklist checklist) {
        String hash = ChecklistVersion.hashOf(checklist);
        if (!parsed.containsKey(hash) && entityManager.find(ChecklistVersion.class, hash) == null) {
            try {
                keeper.keep(checklist, clock.instant());
            } catch (PersistenceException keptMeanwhile) {
                return hash;
            }
        }
        parsed.put(hash, checklist);
        return hash;
    }

    /** @param hash of a version that was kept */
    public Checklist version(String hash) {
        Checklist known = parsed.get(hash);
        if (known == null) {
            known = entityManager.find(ChecklistVersion.class, hash).checklist();
            parsed.put(hash, known);
        }
        return known;
    }
}
