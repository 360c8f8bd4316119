package org.stupeni.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.stupeni.certification.DecisionQueue;
import org.stupeni.certification.HeldLevel;
import org.stupeni.certification.HeldLevels;
import org.stupeni.evidence.ReachedLevels;
import org.stupeni.evidence.ReachedRow;
import org.stupeni.framework.Competency;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Frameworks;

/** Writes the table of levels, and finds the people whose rows the calendar has overtaken. */
@ApplicationScoped
@Transactional
public class LevelTable {

    private static final String HERE = "(e.leftOn is null or e.leftOn > :today)";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    HeldLevels heldLevels;

    @Inject
    ReachedLevels reachedLevels;

    @Inject
    DecisionQueue decisions;

    @Inject
    Frameworks frameworks;

    @Inject
    Clock clock;

    /**
     * Makes the rows of these people what they should be today.
     *
     * <p>The rows are read before what they are made from: what another transaction writes between the two can be found twice, never undone. Each row
     * tells of all competencies, so that two deeds about two of them write the same word: whoever would change it waits for the other and looks again. So does
     * whoever would add rows, of whomever: two would add the same.
     *
     * @return those of them whose rows were different
     */
    public Set<Long> refresh(Collection<Long> employeeIds) {
        if (employeeIds.isEmpty()) {
            return Set.of();
        }
        LevelRows rows = rows(employeeIds, false);
        if (rows.isSomeMissing()) {
            entityManager.find(LevelDay.class, LevelDay.ONLY, LockModeType.PESSIMISTIC_WRITE);
            rows = rows(employeeIds, true);
        }
        Set<Long> changing = rows.otherStandings();
        if (!changing.isEmpty()) {
            entityManager
                    .createQuery("update PersonLevel p set p.updatedAt = :now where p.employeeId in :ids")
                    .setParameter("now", clock.instant())
                    .setParameter("ids", changing)
                    .executeUpdate();
            rows = rows(employeeIds, true);
        }
        return rows.write(entityManager, clock.instant());
    }

    /** The same after something new has come into the ledger, which by itself changes only what nobody had to decide about. */
    public void learned(Long employeeId) {
        if (!entityManager
                .createQuery(
                        "select p.id from PersonLevel p where p.employeeId = :id and p.reached > p.held and p.awaited <= :lowest",
                        Long.class)
                .setParameter("id", employeeId)
                .setParameter("lowest", Framework.LOWEST)
                .setMaxResults(1)
                .getResultList()
                .isEmpty()) {
            refresh(List.of(employeeId));
        }
    }

    /** Those of these people whose rows are not what they should be; nothing is written. */
    public Set<Long> wrong(Collection<Long> employeeIds) {
        if (employeeIds.isEmpty()) {
            return Set.of();
        }
        Set<Long> wrong = rows(employeeIds, false).write(entityManager, clock.instant());
        entityManager.clear();
        return wrong;
    }

    /** @param again whether the rows were read before in this transaction */
    private LevelRows rows(Collection<Long> employeeIds, boolean again) {
        LocalDate today = reachedLevels.today();
        Map<String, PersonLevel> kept = kept(employeeIds, again);
        Map<String, HeldLevel> held = heldLevels.of(employeeIds, today).stream()
                .collect(byKey(level -> LevelRows.key(level.employeeId(), level.competency())));
        Map<String, ReachedRow> reached = reachedLevels.of(employeeIds).stream()
                .collect(byKey(row -> LevelRows.key(row.employeeId(), row.competency())));
        List<String> competencies = frameworks.current().framework().competencies().stream()
                .map(Competency::id)
                .toList();
        Set<String> awaited = decisions.awaiting(reached.values().stream()
                .filter(row -> isMore(row, held.get(LevelRows.key(row.employeeId(), row.competency()))))
                .map(ReachedRow::employeeId)
                .distinct()
                .toList());
        return new LevelRows(here(employeeIds, today), competencies, kept, held, reached, awaited);
    }

    private static boolean isMore(ReachedRow row, HeldLevel level) {
        return row.level() > (level == null ? Framework.LOWEST : level.level());
    }

    private Map<String, PersonLevel> kept(Collection<Long> employeeIds, boolean again) {
        return entityManager
                .createQuery("select p from PersonLevel p where p.employeeId in :ids", PersonLevel.class)
                .setParameter("ids", employeeIds)
                .setHint("eclipselink.refresh", again)
                .getResultStream()
                .collect(byKey(row -> LevelRows.key(row.employeeId(), row.competency())));
    }

    private List<Placed> here(Collection<Long> employeeIds, LocalDate today) {
        return entityManager
                .createQuery(
                        "select new org.stupeni.report.Placed(e.id, e.department.id, e.position.id, e.searchText)"
                                + " from Employee e where e.id in :ids and " + HERE + " order by e.id",
                        Placed.class)
                .setParameter("ids", employeeIds)
                .setParameter("today", today)
                .getResultList();
    }

    private static <T> Collector<T, ?, Map<String, T>> byKey(Function<T, String> key) {
        return Collectors.toMap(key, Function.identity());
    }

    /** Whether the table shows today by the rules of today. */
    public boolean isCurrent() {
        LevelDay shown = entityManager.find(LevelDay.class, LevelDay.ONLY);
        return shown.day().equals(reachedLevels.today()) && shown.framework() == frameworks.currentNumber();
    }

    /** Says that every row was brought to this day and these rules. */
    public void shows(LocalDate day, int framework) {
        entityManager.find(LevelDay.class, LevelDay.ONLY).shows(day, framework);
    }

    /** People who are there and have no rows. */
    public List<Long> missing(Long after, int most) {
        return ids(
                "select e.id from Employee e where e.id > :after and " + HERE
                        + " and not exists (select p.id from PersonLevel p where p.employeeId = e.id)",
                after,
                most);
    }

    /** Everybody who is there or has rows. */
    public List<Long> everybody(Long after, int most) {
        return ids(
                "select e.id from Employee e where e.id > :after and (" + HERE
                        + " or exists (select p.id from PersonLevel p where p.employeeId = e.id))",
                after,
                most);
    }

    private List<Long> ids(String query, Long after, int most) {
        return entityManager
                .createQuery(query + " order by e.id", Long.class)
                .setParameter("after", after)
                .setParameter("today", reachedLevels.today())
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * Those for whom a day has changed something since the day that the table shows: a level begins or ends, the term of a suspended certificate too, or the
     * person has left.
     */
    public List<Long> overtaken(Long after, int most) {
        return entityManager
                .createQuery("""
                        select e.id from Employee e where e.id > :after and (
                            exists (select p.id from PersonLevel p where p.employeeId = e.id and (p.heldUntil < :today or e.leftOn <= :today))
                            or exists (select c.id from Certificate c where c.employee = e.id
                                and (c.validFrom > :shown and c.validFrom <= :today or c.validUntil >= :shown and c.validUntil < :today)))
                        order by e.id
                        """, Long.class)
                .setParameter("after", after)
                .setParameter("today", reachedLevels.today())
                .setParameter(
                        "shown",
                        entityManager.find(LevelDay.class, LevelDay.ONLY).day())
                .setMaxResults(most)
                .getResultList();
    }

    /** Whether the rules have changed since those that the table shows. */
    public boolean hasOtherRules() {
        return entityManager.find(LevelDay.class, LevelDay.ONLY).framework() != frameworks.currentNumber();
    }
}
