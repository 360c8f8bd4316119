package org.stupeni.report.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stupeni.platform.Refused;

/** The files that were asked for; each person sees the own ones. */
@ApplicationScoped
@Transactional
public class ReportRuns {

    /** So many files of a person can wait at once. */
    static final int MOST_WAITING = 5;

    static final String ROW =
            "select new org.stupeni.report.schedule.RunRow(r.id, r.scheduleId, r.employeeId, r.table, r.filter, r.name, r.format, r.language,"
                    + " r.state, r.askedAt, r.tries, r.asOf, r.finishedAt, r.rows, r.bytes, r.sha256, r.words, r.gone, r.failure, r.deletedAt)"
                    + " from ReportRun r";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    @Inject
    Event<ReportHappened> happened;

    /** The files of a person, the newest first. */
    public List<RunRow> of(Long owner, int first, int most) {
        return entityManager
                .createQuery(ROW + " where r.employeeId = :owner order by r.askedAt desc, r.id desc", RunRow.class)
                .setParameter("owner", owner)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    public long count(Long owner) {
        return entityManager
                .createQuery("select count(r.id) from ReportRun r where r.employeeId = :owner", Long.class)
                .setParameter("owner", owner)
                .getSingleResult();
    }

    /** Anybody's; for whoever tells of it. */
    public Optional<RunRow> find(Long runId) {
        return entityManager
                .createQuery(ROW + " where r.id = :id", RunRow.class)
                .setParameter("id", runId)
                .getResultStream()
                .findFirst();
    }

    /**
     * Asks for a file once, now.
     *
     * @throws Refused if the name will not do, the filter is too long, or too many files wait already
     */
    public Long ask(Long owner, ReportTable table, String filter, ReportOrder order) {
        return ask(null, owner, table, filter, order.checked());
    }

    Long ask(Long scheduleId, Long owner, ReportTable table, String filter, ReportOrder order) {
        ReportFilter.check(filter);
        long waiting = entityManager
                .createQuery(
                        "select count(r.id) from ReportRun r where r.employeeId = :owner and r.state in :open",
                        Long.class)
                .setParameter("owner", owner)
                .setParameter("open", Set.of(RunState.WAITING, RunState.RUNNING))
                .getSingleResult();
        if (waiting >= MOST_WAITING) {
            throw new Refused("schedule_refused.many_waiting", MOST_WAITING);
        }
        return queue(scheduleId, owner, table, filter, order);
    }

    Long queue(Long scheduleId, Long owner, ReportTable table, String filter, ReportOrder order) {
        Instant now = clock.instant();
        ReportRun run = new ReportRun(scheduleId, owner, table, filter, order, now);
        entityManager.persist(run);
        entityManager.flush();
        happened.fire(ReportHappened.asked(owner, run.id(), now));
        return run.id();
    }
}
