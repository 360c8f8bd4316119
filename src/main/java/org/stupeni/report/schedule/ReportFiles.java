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
import org.stupeni.platform.Settings;

/** The files themselves: taken by their owners, part by part, and deleted when their days are over. */
@ApplicationScoped
@Transactional
public class ReportFiles {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ReportRuns runs;

    @Inject
    ReportRights rights;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Inject
    Event<ReportHappened> happened;

    /** Takes an own file, of which the trail keeps a line; nothing where it is another's, is not there, or the person has no right to it any more. */
    public Optional<RunRow> take(Long runId, Long by) {
        Optional<RunRow> found = runs.find(runId)
                .filter(run -> run.isDone() && run.employeeId().equals(by))
                .filter(run -> rights.has(by));
        found.ifPresent(run -> happened.fire(ReportHappened.taken(by, run.id(), clock.instant())));
        return found;
    }

    /**
     * A part of a file that was taken.
     *
     * @param number from 0
     * @return nothing behind the last one
     */
    public Optional<byte[]> part(RunRow taken, int number) {
        return entityManager
                .createQuery(
                        "select c.content from ReportChunk c where c.runId = :run and c.attempt = :attempt and c.number = :number",
                        byte[].class)
                .setParameter("run", taken.id())
                .setParameter("attempt", taken.tries())
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** For how many days files are kept. */
    public int days() {
        return settings.reportDays();
    }

    /** The files whose days are over. */
    List<Long> old(int most) {
        return entityManager
                .createQuery(
                        "select r.id from ReportRun r where r.state = org.stupeni.report.schedule.RunState.DONE and r.finishedAt < :limit"
                                + " order by r.finishedAt",
                        Long.class)
                .setParameter("limit", clock.instant().minus(Duration.ofDays(settings.reportDays())))
                .setMaxResults(most)
                .getResultList();
    }

    /** Deletes a file; what it was stays in the list. */
    void delete(Long runId) {
        Instant now = clock.instant();
        entityManager
                .createQuery("delete from ReportChunk c where c.runId = :run")
                .setParameter("run", runId)
                .executeUpdate();
        entityManager
                .createQuery(
                        "update ReportRun r set r.state = org.stupeni.report.schedule.RunState.DELETED, r.deletedAt = :now where r.id = :id")
                .setParameter("now", now)
                .setParameter("id", runId)
                .executeUpdate();
    }
}
