package org.stupeni.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Knows when the portal worked: each server writes its start and then a sign of life several times a minute.
 *
 * <p>A server that was silent for longer (its machine slept, the database did not answer) begins a new stretch when it wakes. In a cluster there is an outage
 * only where no server worked; the signs of life of the others may be behind a little, so that a server that has just started judges nothing yet.
 */
@ApplicationScoped
@Transactional
public class ServerRuns {

    private static final Duration SILENCE = Duration.ofSeconds(90);
    private static final Duration BEHIND = Duration.ofSeconds(90);

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    private volatile Run current;

    /** This server lives; the first sign of life is its start. */
    public void lives() {
        Instant now = clock.instant();
        ServerRun run = current == null ? null : entityManager.find(ServerRun.class, current.id());
        if (run == null || run.isSilentSince(now.minus(SILENCE))) {
            ServerRun begun = new ServerRun(now);
            entityManager.persist(begun);
            entityManager.flush();
            current = new Run(begun.id(), now, now);
        } else {
            run.lives(now);
        }
    }

    /** Whether all outages before this server's start are known. */
    public boolean isJudged() {
        Run run = current;
        return run != null
                && (!StartCheck.isClustered() || run.startedAt().plus(BEHIND).isBefore(clock.instant()));
    }

    /** The outages that ended after this moment, oldest first. */
    public List<Outage> outages(Instant after) {
        List<Run> runs = entityManager
                .createQuery(
                        "select new org.stupeni.platform.Run(r.id, r.startedAt, r.seenAt) from ServerRun r order by r.startedAt, r.id",
                        Run.class)
                .getResultList();
        return Outage.between(runs).stream()
                .filter(outage -> outage.until().isAfter(after))
                .toList();
    }
}
