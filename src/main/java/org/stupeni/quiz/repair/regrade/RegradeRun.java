package org.stupeni.quiz.repair.regrade;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.stupeni.quiz.grading.Regraded;
import org.stupeni.quiz.grading.Regradings;

/** Does what regrades have to do, attempt by attempt, each in a transaction of its own: what a crash leaves waiting is done after it, nothing twice. */
@ApplicationScoped
@Transactional
class RegradeRun {

    /** How many attempts a run of the job takes on: the rest comes with the next one. */
    private static final int AT_ONCE = 200;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Regradings regradings;

    @Inject
    Regrades regrades;

    @Inject
    Clock clock;

    @Inject
    Event<ResultCorrected> corrected;

    @Inject
    Event<RegradeDone> done;

    /** The items that wait. */
    List<Long> due() {
        return entityManager
                .createQuery("select i.id from RegradeItem i where i.state = :waiting order by i.id", Long.class)
                .setParameter("waiting", ItemState.WAITING)
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    /** The regrades of which nothing waits any more and that are not told to be over. */
    List<Long> settled() {
        return entityManager
                .createQuery("""
                        select r.id from Regrade r where r.doneAt is null and not exists
                            (select i.id from RegradeItem i where i.regradeId = r.id and i.state = :waiting) order by r.id
                        """, Long.class)
                .setParameter("waiting", ItemState.WAITING)
                .getResultList();
    }

    /** Settles one attempt; one that does not wait any more is left alone. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void one(long itemId) {
        RegradeItem item = entityManager.find(RegradeItem.class, itemId, LockModeType.PESSIMISTIC_WRITE);
        if (!item.isWaiting()) {
            return;
        }
        Regrade regrade = entityManager.find(Regrade.class, item.regradeId());
        Instant now = clock.instant();
        boolean lower = regrade.direction() == Direction.ALSO_LOWER;
        Regraded result = regradings.regrade(item.attemptId(), one -> one.isRaised() || lower && one.isLower());
        item.settle(result, now);
        if (result.grading() != null) {
            corrected.fire(new ResultCorrected(item.employeeId(), item.attemptId(), result.isRaised()));
        }
    }

    /** Ends a regrade that has done everything; who comes second finds it done. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void finish(long regradeId) {
        Regrade regrade = entityManager.find(Regrade.class, regradeId, LockModeType.PESSIMISTIC_WRITE);
        Map<ItemState, Long> counts = regrades.counts(regradeId);
        if (regrade.isDone() || counts.containsKey(ItemState.WAITING)) {
            return;
        }
        Instant now = clock.instant();
        regrade.finish(now);
        done.fire(new RegradeDone(
                regrade.startedBy(),
                regradeId,
                counts.getOrDefault(ItemState.RAISED, 0L),
                counts.getOrDefault(ItemState.LOWERED, 0L),
                counts.getOrDefault(ItemState.KEPT, 0L),
                now));
    }
}
