package org.stupeni.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.stupeni.platform.Fact;

/** What tests do with the trail: fire facts, read what was written, and tamper with it in transactions that are rolled back. */
@ApplicationScoped
public class TestTrail {

    /** Something that happened in a test. */
    public record Happened(Long who, String what, String which, Instant when) implements Fact {}

    /** The end of every deed that is to leave nothing. */
    public static class Undone extends RuntimeException {}

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Event<Happened> event;

    /** What somebody did, each with its thing. */
    @Transactional
    public List<String> of(Long who) {
        return entityManager
                .createQuery(
                        "select concat(e.what, ' ', e.thingKind, ':', e.thingId) from TrailEntry e where e.who = :who order by e.id",
                        String.class)
                .setParameter("who", who)
                .getResultList();
    }

    @Transactional
    public void fire(String what, String which, int times) {
        for (int i = 0; i < times; i++) {
            event.fire(new Happened(null, what, which, Instant.now()));
        }
    }

    @Transactional
    public void fire(Long who, String what, String which, Instant when) {
        event.fire(new Happened(who, what, which, when));
    }

    @Transactional
    public List<SealedRow> about(String kind, String id) {
        return entityManager
                .createQuery("""
                        select new org.stupeni.audit.SealedRow(coalesce(e.position, -1), e.previousHash, e.hash, e.id, e.who,
                            e.what, e.thingKind, e.thingId, e.happenedAt, e.content)
                        from TrailEntry e where e.thingKind = :kind and e.thingId = :id order by e.position
                        """, SealedRow.class)
                .setParameter("kind", kind)
                .setParameter("id", id)
                .getResultList();
    }

    /** Does something while nobody can seal, and undoes it. */
    @Transactional
    public void undo(Runnable deed) {
        entityManager.find(TrailHead.class, TrailHead.ONLY, LockModeType.PESSIMISTIC_WRITE);
        deed.run();
        throw new Undone();
    }

    /** Does something and commits it only when it is told to. */
    @Transactional
    public void slowly(Runnable deed, CountDownLatch done, CountDownLatch commit) throws InterruptedException {
        deed.run();
        entityManager.flush();
        done.countDown();
        commit.await();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public int change(String sql, Object... arguments) {
        var query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < arguments.length; i++) {
            query.setParameter(i + 1, arguments[i]);
        }
        return query.executeUpdate();
    }
}
