package org.stupeni.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** Links rows to the chain. Whoever seals holds the lock of the head: on however many nodes it is tried, there is one chain. */
@ApplicationScoped
@Transactional
public class Sealing {

    /** Few enough that Derby locks rows and not the table. */
    private static final int AT_ONCE = 200;

    @PersistenceContext
    EntityManager entityManager;

    /** Where the chain ends now. */
    public Seal head() {
        return entityManager.find(TrailHead.class, TrailHead.ONLY).seal();
    }

    /** Whether the chain has this hash at this place. */
    boolean holds(Seal seal) {
        return seal.equals(Seal.BEGINNING)
                || entityManager
                        .createQuery("select e.hash from TrailEntry e where e.position = :position", String.class)
                        .setParameter("position", seal.position())
                        .getResultList()
                        .equals(List.of(seal.hash()));
    }

    /**
     * Seals rows that wait, oldest id first.
     *
     * @return how many; fewer than wait, if many do
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int seal() {
        if (waiting(1).isEmpty()) {
            return 0;
        }
        TrailHead head = entityManager.find(TrailHead.class, TrailHead.ONLY, LockModeType.PESSIMISTIC_WRITE);
        List<Long> ids = waiting(AT_ONCE);
        if (ids.isEmpty()) {
            return 0;
        }
        Seal end = head.seal();
        for (TrailEntry entry : entityManager
                .createQuery("select e from TrailEntry e where e.id in :ids order by e.id", TrailEntry.class)
                .setParameter("ids", ids)
                .getResultList()) {
            end = entry.sealBehind(end);
        }
        head.moveTo(end);
        return ids.size();
    }

    /** Asks for ids alone, which an index answers, however long the trail is. */
    private List<Long> waiting(int most) {
        return entityManager
                .createQuery("select e.id from TrailEntry e where e.position is null order by e.id", Long.class)
                .setMaxResults(most)
                .getResultList();
    }
}
