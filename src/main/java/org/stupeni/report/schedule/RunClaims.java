package org.stupeni.report.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who makes which file: every step is one conditional update, so that of several nodes one does it. */
@ApplicationScoped
@Transactional
public class RunClaims {

    /** So often a file is begun. */
    static final int MOST_TRIES = 3;

    /** So long a claim holds without a sign of life. */
    static final Duration HOLDS = Duration.ofMinutes(2);

    /** Between one failure and the next try; twice as long after the second. */
    static final Duration PAUSE = Duration.ofMinutes(5);

    private static final String HELD =
            " where r.id = :id and r.claim = :claim and r.state = org.stupeni.report.schedule.RunState.RUNNING";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ReportRuns runs;

    @Inject
    Clock clock;

    @Inject
    Event<ReportHappened> happened;

    /** The files that somebody should make now, with those whose maker was ended. */
    List<Long> due(int most) {
        return entityManager
                .createQuery("""
                        select r.id from ReportRun r where (r.state = org.stupeni.report.schedule.RunState.WAITING and r.notBefore <= :now)
                            or (r.state = org.stupeni.report.schedule.RunState.RUNNING and r.claimedUntil < :now)
                        order by r.askedAt, r.id
                        """, Long.class)
                .setParameter("now", clock.instant())
                .setMaxResults(most)
                .getResultList();
    }

    /** Takes a file to make; nothing where somebody else has it, or it was begun often enough. */
    Optional<Claim> take(Long runId) {
        Instant now = clock.instant();
        String word = UUID.randomUUID().toString();
        boolean taken = entityManager
                        .createQuery("""
                                update ReportRun r set r.state = org.stupeni.report.schedule.RunState.RUNNING, r.claim = :claim,
                                    r.claimedUntil = :until, r.tries = r.tries + 1, r.asOf = :now
                                where r.id = :id and r.tries < :most
                                    and ((r.state = org.stupeni.report.schedule.RunState.WAITING and r.notBefore <= :now)
                                        or (r.state = org.stupeni.report.schedule.RunState.RUNNING and r.claimedUntil < :now))
                                """)
                        .setParameter("claim", word)
                        .setParameter("until", now.plus(HOLDS))
                        .setParameter("now", now)
                        .setParameter("id", runId)
                        .setParameter("most", MOST_TRIES)
                        .executeUpdate()
                == 1;
        if (!taken) {
            giveUp(runId, now);
            return Optional.empty();
        }
        clear(runId, -1);
        return runs.find(runId).map(run -> new Claim(run, word));
    }

    /** A file whose maker was ended in the last try too is not begun again: it may be what ends servers. */
    private void giveUp(Long runId, Instant now) {
        int given = entityManager
                .createQuery("""
                        update ReportRun r set r.state = org.stupeni.report.schedule.RunState.FAILED, r.claim = null, r.finishedAt = :now,
                            r.failure = org.stupeni.report.schedule.Failure.INTERRUPTED
                        where r.id = :id and r.tries >= :most and r.state = org.stupeni.report.schedule.RunState.RUNNING
                            and r.claimedUntil < :now
                        """)
                .setParameter("now", now)
                .setParameter("id", runId)
                .setParameter("most", MOST_TRIES)
                .executeUpdate();
        if (given == 1) {
            clear(runId, -1);
            happened.fire(ReportHappened.failed(owner(runId), runId, now));
        }
    }

    /**
     * A sign of life.
     *
     * @throws ClaimLost if another node makes the file by now
     */
    void hold(Claim claim) {
        held(
                claim,
                entityManager
                        .createQuery("update ReportRun r set r.claimedUntil = :until" + HELD)
                        .setParameter("until", clock.instant().plus(HOLDS))
                        .setParameter("id", claim.id())
                        .setParameter("claim", claim.word())
                        .executeUpdate());
    }

    /** Keeps the next part of the file; a sign of life too. */
    void append(Claim claim, int number, byte[] part) {
        hold(claim);
        entityManager.persist(new ReportChunk(claim.id(), claim.attempt(), number, part));
    }

    /** The file is there: from this moment on it is the only one, and its owner is told. */
    void finish(Claim claim, MadeTable made, ChunkStream file) {
        Instant now = clock.instant();
        held(
                claim,
                entityManager
                        .createQuery(
                                "update ReportRun r set r.state = org.stupeni.report.schedule.RunState.DONE, r.claim = null,"
                                        + " r.finishedAt = :now, r.rows = :rows, r.bytes = :bytes, r.sha256 = :hash, r.words = :words, r.gone = :gone, r.failure = null"
                                        + HELD)
                        .setParameter("now", now)
                        .setParameter("rows", made.rows())
                        .setParameter("bytes", file.size())
                        .setParameter("hash", file.sha256())
                        .setParameter("words", cut(made.words()))
                        .setParameter("gone", cut(made.gone()))
                        .setParameter("id", claim.id())
                        .setParameter("claim", claim.word())
                        .executeUpdate());
        clear(claim.id(), claim.attempt());
        happened.fire(ReportHappened.made(claim.run().employeeId(), claim.id(), now));
    }

    private static String cut(String words) {
        return words == null || words.length() <= ReportRun.LONGEST_WORDS
                ? words
                : words.substring(0, ReportRun.LONGEST_WORDS - 1) + "…";
    }

    /** The try has failed: another one comes later, unless there were enough or it would fail again. */
    void fail(Claim claim, Failure why) {
        Instant now = clock.instant();
        boolean again = why == Failure.ERROR && claim.attempt() < MOST_TRIES;
        held(
                claim,
                entityManager
                        .createQuery(
                                "update ReportRun r set r.state = :state, r.claim = null, r.failure = :why, r.notBefore = :later,"
                                        + " r.finishedAt = :now" + HELD)
                        .setParameter("state", again ? RunState.WAITING : RunState.FAILED)
                        .setParameter("why", why)
                        .setParameter("later", now.plus(PAUSE.multipliedBy(claim.attempt())))
                        .setParameter("now", now)
                        .setParameter("id", claim.id())
                        .setParameter("claim", claim.word())
                        .executeUpdate());
        clear(claim.id(), -1);
        if (!again) {
            happened.fire(ReportHappened.failed(claim.run().employeeId(), claim.id(), now));
        }
    }

    /** The owner has no right to it any more. */
    void refuse(Claim claim) {
        Instant now = clock.instant();
        held(
                claim,
                entityManager
                        .createQuery(
                                "update ReportRun r set r.state = org.stupeni.report.schedule.RunState.REFUSED, r.claim = null,"
                                        + " r.finishedAt = :now" + HELD)
                        .setParameter("now", now)
                        .setParameter("id", claim.id())
                        .setParameter("claim", claim.word())
                        .executeUpdate());
        happened.fire(ReportHappened.refused(claim.run().employeeId(), claim.id(), now));
    }

    private static void held(Claim claim, int updated) {
        if (updated != 1) {
            throw new ClaimLost(claim.id());
        }
    }

    private void clear(Long runId, int except) {
        entityManager
                .createQuery("delete from ReportChunk c where c.runId = :run and c.attempt <> :except")
                .setParameter("run", runId)
                .setParameter("except", except)
                .executeUpdate();
    }

    private Long owner(Long runId) {
        return runs.find(runId).orElseThrow().employeeId();
    }
}
