package org.stupeni.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.stupeni.framework.Framework;

/**
 * Who stood where on a past day, as the portal wrote it then.
 *
 * <p>It is what lists and trends of past days read. Why somebody stood there is computed by {@link ReachedLevels#assess}, which answers the same for every day
 * that is kept here. For people from before there was a history it begins with the level they had when it did.
 */
@ApplicationScoped
@Transactional
public class LevelHistory {

    private static final String LAST_BY_THEN = """
            h.fromDay <= :day and h.number = (select max(k.number) from LevelChange k
                where k.employeeId = h.employeeId and k.competency = h.competency and k.fromDay <= :day)
            """;

    /** How many people a statement names at most. */
    private static final int AT_ONCE = 500;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    /** The level reached at the end of that day, or so far where it is today; 1 where nothing was. */
    public int reachedOn(Long employeeId, String competency, LocalDate day) {
        return entityManager
                .createQuery(
                        "select h.reached from LevelChange h where h.employeeId = :employee and h.competency = :competency"
                                + " and h.fromDay <= :day order by h.number desc",
                        Integer.class)
                .setParameter("employee", employeeId)
                .setParameter("competency", competency)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(Framework.LOWEST);
    }

    /**
     * The levels of these people on that day, in one statement for every 500 of them; who had never reached more than level 1 in a competency has no row of it.
     */
    public List<ReachedRow> reachedOn(Collection<Long> employeeIds, LocalDate day) {
        List<ReachedRow> rows = new ArrayList<>();
        List<Long> ids = employeeIds.stream().distinct().sorted().toList();
        for (int first = 0; first < ids.size(); first += AT_ONCE) {
            rows.addAll(entityManager
                    .createQuery(
                            "select new org.stupeni.evidence.ReachedRow(h.employeeId, h.competency, h.reached, h.fromDay)"
                                    + " from LevelChange h where h.employeeId in :employees and " + LAST_BY_THEN
                                    + " order by h.employeeId, h.competency",
                            ReachedRow.class)
                    .setParameter("employees", ids.subList(first, Math.min(first + AT_ONCE, ids.size())))
                    .setParameter("day", day)
                    .getResultList());
        }
        return rows;
    }

    /** How many of the people who were there on that day stood on which level, in one statement. */
    public List<LevelCount> countsOn(LocalDate day) {
        return entityManager
                .createQuery(
                        "select new org.stupeni.evidence.LevelCount(h.competency, h.reached, count(h.id))"
                                + " from LevelChange h join Employee e on e.id = h.employeeId"
                                + " where (e.leftOn is null or e.leftOn > :day) and " + LAST_BY_THEN
                                + " group by h.competency, h.reached order by h.competency, h.reached",
                        LevelCount.class)
                .setParameter("day", day)
                .getResultList();
    }

    /** Every change of a person that stands, the newest first. */
    public List<HistoryRow> of(Long employeeId) {
        return HistoryRow.standing(entityManager
                .createQuery(
                        "select new org.stupeni.evidence.HistoryRow(h.employeeId, h.competency, h.reached, h.fromDay, h.framework, h.writtenAt)"
                                + " from LevelChange h where h.employeeId = :employee"
                                + " order by h.competency, h.number desc",
                        HistoryRow.class)
                .setParameter("employee", employeeId)
                .getResultList());
    }

    /** Writes what was found; whoever calls holds the person's row in {@link ReachedLevel}, so numbers are given one after the other. */
    void write(Long employeeId, String competency, List<LevelOn> changes) {
        if (changes.isEmpty()) {
            return;
        }
        int number = entityManager
                .createQuery(
                        "select coalesce(max(h.number), 0) from LevelChange h"
                                + " where h.employeeId = :employee and h.competency = :competency",
                        Integer.class)
                .setParameter("employee", employeeId)
                .setParameter("competency", competency)
                .getSingleResult();
        for (LevelOn change : changes) {
            entityManager.persist(new LevelChange(employeeId, competency, ++number, change, clock.instant()));
        }
    }
}
