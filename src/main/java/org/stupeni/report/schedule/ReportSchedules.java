package org.stupeni.report.schedule;

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
import java.util.Optional;
import org.stupeni.platform.Refused;
import org.stupeni.platform.Settings;

/** The schedules of people of HR, and what of them is due; each sees the own ones. */
@ApplicationScoped
@Transactional
public class ReportSchedules {

    static final int MOST = 20;

    private static final String ROW =
            "select new org.stupeni.report.schedule.ScheduleRow(s.id, s.edits, s.employeeId, s.table, s.filter, s.name, s.format, s.language,"
                    + " s.rhythm, s.day, s.minute, s.nextAt, s.pausedAt, s.stoppedAt) from ReportSchedule s";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ReportRuns runs;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Inject
    Event<ReportHappened> happened;

    /** All of a person, by name. */
    public List<ScheduleRow> of(Long owner) {
        return entityManager
                .createQuery(ROW + " where s.employeeId = :owner order by s.name, s.id", ScheduleRow.class)
                .setParameter("owner", owner)
                .getResultList();
    }

    public Optional<ScheduleRow> find(Long scheduleId, Long owner) {
        return entityManager
                .createQuery(ROW + " where s.id = :id and s.employeeId = :owner", ScheduleRow.class)
                .setParameter("id", scheduleId)
                .setParameter("owner", owner)
                .getResultStream()
                .findFirst();
    }

    /**
     * Begins a schedule.
     *
     * @throws Refused if the name will not do, the filter is too long or there are too many schedules
     */
    public Long set(Long owner, ReportTable table, String filter, ReportOrder order) {
        ReportOrder checked = order.checked();
        ReportFilter.check(filter);
        if (of(owner).size() >= MOST) {
            throw new Refused("schedule_refused.many_schedules", MOST);
        }
        Instant now = clock.instant();
        ReportSchedule schedule = new ReportSchedule(owner, table, filter, checked, settings.zone(), now);
        entityManager.persist(schedule);
        entityManager.flush();
        tell("set", schedule, now);
        return schedule.id();
    }

    /** @throws Refused if the name will not do, or the schedule was changed or deleted meanwhile */
    public void change(Long scheduleId, long edits, Long owner, ReportOrder order) {
        ReportSchedule schedule = own(scheduleId, edits, owner);
        Instant now = clock.instant();
        schedule.change(order.checked(), settings.zone(), now);
        tell("changed", schedule, now);
    }

    /** @throws Refused if the schedule was changed or deleted meanwhile */
    public void pause(Long scheduleId, long edits, Long owner) {
        ReportSchedule schedule = own(scheduleId, edits, owner);
        Instant now = clock.instant();
        schedule.pause(now);
        tell("paused", schedule, now);
    }

    /** Goes on with a schedule that rests or has stopped, from the next time on. */
    public void resume(Long scheduleId, long edits, Long owner) {
        ReportSchedule schedule = own(scheduleId, edits, owner);
        Instant now = clock.instant();
        schedule.resume(settings.zone(), now);
        tell("resumed", schedule, now);
    }

    /** Ends a schedule; its files stay as long as files do. */
    public void delete(Long scheduleId, long edits, Long owner) {
        ReportSchedule schedule = own(scheduleId, edits, owner);
        tell("ended", schedule, clock.instant());
        entityManager.remove(schedule);
    }

    /** Lets the file of a schedule be made now; its own time stays. */
    public Long runNow(Long scheduleId, Long owner) {
        ScheduleRow row = find(scheduleId, owner).orElseThrow(() -> new Refused("schedule_refused.changed"));
        return runs.ask(
                row.id(),
                owner,
                row.table(),
                row.filter(),
                new ReportOrder(row.name(), row.format(), row.language(), null));
    }

    private ReportSchedule own(Long scheduleId, long edits, Long owner) {
        ReportSchedule schedule = entityManager.find(ReportSchedule.class, scheduleId, LockModeType.PESSIMISTIC_WRITE);
        if (schedule == null || !schedule.employeeId().equals(owner) || schedule.edits() != edits) {
            throw new Refused("schedule_refused.changed");
        }
        return schedule;
    }

    private void tell(String verb, ReportSchedule schedule, Instant when) {
        happened.fire(ReportHappened.ofSchedule(verb, schedule.employeeId(), schedule.id(), when));
    }

    /** The schedules whose time has come. */
    List<ScheduleRow> due() {
        return entityManager
                .createQuery(
                        ROW
                                + " where s.nextAt <= :now and s.pausedAt is null and s.stoppedAt is null order by s.nextAt, s.id",
                        ScheduleRow.class)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /** Lets the file of a schedule that is due be made and looks forward; where another node was faster, nothing. */
    boolean queue(ScheduleRow due) {
        boolean first = entityManager
                        .createQuery("update ReportSchedule s set s.nextAt = :next where s.id = :id and s.nextAt = :due"
                                + " and s.pausedAt is null and s.stoppedAt is null")
                        .setParameter("next", due.rhythm().nextRun(clock.instant(), settings.zone()))
                        .setParameter("id", due.id())
                        .setParameter("due", due.nextAt())
                        .executeUpdate()
                == 1;
        if (first) {
            runs.queue(
                    due.id(),
                    due.employeeId(),
                    due.table(),
                    due.filter(),
                    new ReportOrder(due.name(), due.format(), due.language(), null));
        }
        return first;
    }

    /** Stops a schedule whose owner has no right to it any more. */
    void stop(Long scheduleId, Long owner) {
        Instant now = clock.instant();
        int stopped = entityManager
                .createQuery("update ReportSchedule s set s.stoppedAt = :now where s.id = :id and s.stoppedAt is null")
                .setParameter("now", now)
                .setParameter("id", scheduleId)
                .executeUpdate();
        if (stopped == 1) {
            happened.fire(ReportHappened.ofSchedule("stopped", owner, scheduleId, now));
        }
    }
}
