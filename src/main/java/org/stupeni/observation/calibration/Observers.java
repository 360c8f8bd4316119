package org.stupeni.observation.calibration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.stupeni.identity.Role;
import org.stupeni.observation.ObservationState;
import org.stupeni.platform.Settings;

/** The figures of observers: for the observer's own page one, for HR's list a page of them, in as many statements; what is private of them HR's pages leave out. */
@ApplicationScoped
@Transactional
public class Observers {

    /** Of so many people at least, seen by others too. */
    public static final int FEWEST_PEOPLE = 5;

    /** Of so many observers at least a summary tells. */
    public static final int FEWEST_OBSERVERS = 5;

    static final int MONTHS = 12;

    private static final String OBSERVER = """
             from Employee e where (e.leftOn is null or e.leftOn > :today) and (exists (select x.id from Employee x join x.roles role where x.id = e.id and role = :observer)
                or exists (select r.id from CalibrationRun r where r.observerId = e.id)
                or exists (select o.id from Observation o where o.observerId = e.id and o.state = :signed))
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Calibrations calibrations;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    public long count() {
        return entityManager
                .createQuery("select count(e.id)" + OBSERVER, Long.class)
                .setParameter("today", today())
                .setParameter("observer", Role.OBSERVER)
                .setParameter("signed", ObservationState.SIGNED)
                .getSingleResult();
    }

    /** Those who have the role, or were calibrated, or have signed something, by name. */
    public List<ObserverFigures> list(int first, int most) {
        List<Long> ids = entityManager
                .createQuery("select e.id" + OBSERVER + " order by e.searchText, e.id", Long.class)
                .setParameter("today", today())
                .setParameter("observer", Role.OBSERVER)
                .setParameter("signed", ObservationState.SIGNED)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
        return of(ids);
    }

    public ObserverFigures of(Long observerId) {
        return of(List.of(observerId)).get(0);
    }

    /** The figures of these people, in their order. */
    private List<ObserverFigures> of(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, List<RunRow>> runs =
                calibrations.runs(ids).stream().collect(Collectors.groupingBy(RunRow::observerId));
        List<SeenLevel> seen = seen(ids);
        return ids.stream()
                .map(id -> figures(id, runs.getOrDefault(id, List.of()), seen))
                .toList();
    }

    /** What these people saw in the last twelve months, and what others saw in the same people. */
    private List<SeenLevel> seen(Collection<Long> ids) {
        return entityManager
                .createQuery("""
                        select new org.stupeni.observation.calibration.SeenLevel(o.observerId, o.employeeId, o.competency, o.level, o.seenOn)
                        from Observation o where o.state = :signed and o.voidedBy is null and o.seenOn > :after
                          and exists (select m.id from Observation m where m.observerId in :ids and m.state = :signed
                            and m.voidedBy is null and m.seenOn > :after and m.employeeId = o.employeeId and m.competency = o.competency)
                        """, SeenLevel.class)
                .setParameter("signed", ObservationState.SIGNED)
                .setParameter("after", today().minusMonths(MONTHS))
                .setParameter("ids", ids)
                .getResultList();
    }

    private ObserverFigures figures(Long id, List<RunRow> runs, List<SeenLevel> seen) {
        List<Double> differences = Comparison.of(id, seen).stream()
                .map(Comparison.Difference::steps)
                .toList();
        int half = differences.size() / 2;
        return new ObserverFigures(
                id,
                seen.stream().filter(one -> one.observerId().equals(id)).count(),
                standings(runs),
                Tendency.of(differences, FEWEST_PEOPLE),
                Tendency.difference(
                        differences.subList(0, half), differences.subList(half, differences.size()), FEWEST_PEOPLE));
    }

    /** @param runs of one observer, the newest first */
    private Map<String, ObserverFigures.Standing> standings(List<RunRow> runs) {
        LocalDate today = today();
        Map<String, ObserverFigures.Standing> standings = new LinkedHashMap<>();
        runs.stream().map(RunRow::competency).distinct().sorted().forEach(competency -> {
            List<RunRow> own = runs.stream()
                    .filter(run -> run.competency().equals(competency) && !run.isOpen())
                    .toList();
            RunRow holds =
                    own.stream().filter(run -> run.holdsOn(today)).findFirst().orElse(null);
            BigDecimal drift = own.size() < 2
                    ? null
                    : own.get(0).bias().subtract(own.get(1).bias());
            standings.put(competency, new ObserverFigures.Standing(own.isEmpty() ? null : own.get(0), holds, drift));
        });
        return standings;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.zone());
    }
}
