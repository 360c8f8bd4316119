package org.stupeni.report.trend;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.stupeni.certification.InForce;
import org.stupeni.evidence.LevelHistory;
import org.stupeni.evidence.ReachedLevels;
import org.stupeni.framework.Competency;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Frameworks;
import org.stupeni.platform.Settings;

/** Counts held and reached levels by month: months that are over once, the present one when it is asked for. */
@ApplicationScoped
@Transactional
public class LevelMonths {

    /** The present month and those before it. */
    public static final int MONTHS = 24;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ReachedLevels reached;

    @Inject
    LevelHistory history;

    @Inject
    Frameworks frameworks;

    @Inject
    Settings settings;

    /** The months that are over, not counted yet, and after the first certificate; oldest first. */
    public List<YearMonth> missing() {
        LocalDate first = entityManager
                .createQuery("select min(c.validFrom) from Certificate c", LocalDate.class)
                .getSingleResult();
        if (first == null) {
            return List.of();
        }
        List<LocalDate> counted = entityManager
                .createQuery("select distinct m.lastDay from LevelMonth m", LocalDate.class)
                .getResultList();
        YearMonth now = YearMonth.from(reached.today());
        return IntStream.range(1, MONTHS)
                .mapToObj(before -> now.minusMonths(MONTHS - before))
                .filter(month -> !month.isBefore(YearMonth.from(first)) && !counted.contains(month.atEndOfMonth()))
                .toList();
    }

    /** Counts a month that is over from the certificates that were in force on its last day, and from what the portal wrote of evidence then. */
    public void count(YearMonth month) {
        count(month, settings.zone());
    }

    /**
     * What was decided on the last day and issued after its midnight is held from the next month on, as everywhere: nobody had it before.
     *
     * @param zone the organisation's: where the month ends
     */
    void count(YearMonth month, ZoneId zone) {
        LocalDate day = month.atEndOfMonth();
        int there = entityManager
                .createQuery("select count(e.id) from Employee e where e.leftOn is null or e.leftOn > :day", Long.class)
                .setParameter("day", day)
                .getSingleResult()
                .intValue();
        Map<String, Map<Integer, Integer>> levels = new HashMap<>();
        entityManager
                .createQuery("""
                        select new org.stupeni.report.trend.HighestHeld(c.employee, c.competency, max(c.level))
                        from Certificate c join Employee e on e.id = c.employee
                        where (e.leftOn is null or e.leftOn > :day) and c.issuedAt < :end and
                        """ + InForce.on("c", ":day") + " group by c.employee, c.competency", HighestHeld.class)
                .setParameter("day", day)
                .setParameter("end", day.plusDays(1).atStartOfDay(zone).toInstant())
                .getResultStream()
                .forEach(held -> levels.computeIfAbsent(held.competency(), key -> new HashMap<>())
                        .merge(held.level(), 1, Integer::sum));
        Map<String, Map<Integer, Integer>> evidence = new HashMap<>();
        history.countsOn(day)
                .forEach(count -> evidence.computeIfAbsent(count.competency(), key -> new HashMap<>())
                        .merge(count.level(), (int) count.people(), Integer::sum));
        for (Competency competency : frameworks.current().framework().competencies()) {
            Map<Integer, Integer> people = levels.getOrDefault(competency.id(), Map.of());
            Map<Integer, Integer> reaching = evidence.getOrDefault(competency.id(), Map.of());
            for (int level = Framework.LOWEST; level <= Framework.HIGHEST; level++) {
                entityManager.persist(new LevelMonth(
                        day, competency.id(), level, at(level, people, there), at(level, reaching, there)));
            }
        }
    }

    /** Forgets every month, so that each is counted anew: for a past that was written after it was counted, as the demo's is. */
    public void forget() {
        entityManager.createQuery("delete from LevelMonth m").executeUpdate();
    }

    /** Who stands on no level above the lowest is on that. */
    private static int at(int level, Map<Integer, Integer> people, int there) {
        if (level > Framework.LOWEST) {
            return people.getOrDefault(level, 0);
        }
        int above = people.entrySet().stream()
                .filter(one -> one.getKey() > Framework.LOWEST)
                .mapToInt(Map.Entry::getValue)
                .sum();
        return Math.max(0, there - above);
    }

    /** What was held and reached at the end of each month that is over, and today; oldest first, in two statements. */
    public List<MonthCount> all() {
        LocalDate today = reached.today();
        List<MonthCount> all = new ArrayList<>(entityManager
                .createQuery(
                        "select new org.stupeni.report.trend.MonthCount(m.lastDay, m.competency, m.level, m.people, m.reached)"
                                + " from LevelMonth m where m.lastDay > :from and m.lastDay < :today"
                                + " order by m.lastDay, m.competency, m.level",
                        MonthCount.class)
                .setParameter("from", YearMonth.from(today).minusMonths(MONTHS).atEndOfMonth())
                .setParameter("today", today)
                .getResultList());
        all.addAll(now(today));
        return all;
    }

    private List<MonthCount> now(LocalDate today) {
        Map<String, int[]> held = new TreeMap<>();
        Map<String, int[]> reaching = new TreeMap<>();
        entityManager
                .createQuery(
                        "select p.competency, p.held, p.reached, count(p.id) from PersonLevel p group by p.competency, p.held, p.reached",
                        Object[].class)
                .getResultStream()
                .forEach(row -> {
                    String competency = (String) row[0];
                    int people = ((Number) row[3]).intValue();
                    levels(held, competency)[((Number) row[1]).intValue()] += people;
                    levels(reaching, competency)[((Number) row[2]).intValue()] += people;
                });
        List<MonthCount> counts = new ArrayList<>();
        held.forEach((competency, levels) -> IntStream.rangeClosed(Framework.LOWEST, Framework.HIGHEST)
                .mapToObj(level ->
                        new MonthCount(today, competency, level, levels[level], reaching.get(competency)[level]))
                .forEach(counts::add));
        return counts;
    }

    private static int[] levels(Map<String, int[]> counts, String competency) {
        return counts.computeIfAbsent(competency, key -> new int[Framework.HIGHEST + 1]);
    }
}
