package org.stupeni.observation.calibration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.stupeni.observation.ObservationState;
import org.stupeni.platform.Settings;

/** How all observers together see, for HR: two statements, and nothing that names one of them. */
@ApplicationScoped
@Transactional
public class Leanings {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Calibrations calibrations;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** In this order of competencies. */
    public Map<String, CompetencyLeanings> byCompetency(List<String> competencies) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), settings.zone());
        Map<String, List<RunRow>> runs =
                calibrations.finishedByPresent().stream().collect(Collectors.groupingBy(RunRow::competency));
        Map<String, List<SeenLevel>> seen = seenByTwo(today.minusMonths(Observers.MONTHS)).stream()
                .collect(Collectors.groupingBy(SeenLevel::competency));
        Map<String, CompetencyLeanings> leanings = new LinkedHashMap<>();
        competencies.forEach(competency -> leanings.put(
                competency, of(runs.getOrDefault(competency, List.of()), seen.getOrDefault(competency, List.of()))));
        return leanings;
    }

    /**
     * Of one competency.
     *
     * @param runs that were finished, the newest first
     */
    private static CompetencyLeanings of(List<RunRow> runs, List<SeenLevel> seen) {
        List<Double> biases = new ArrayList<>();
        List<Double> changes = new ArrayList<>();
        runs.stream()
                .collect(Collectors.groupingBy(RunRow::observerId))
                .values()
                .forEach(own -> {
                    biases.add(own.get(0).bias().doubleValue());
                    if (own.size() > 1) {
                        changes.add(
                                own.get(0).bias().subtract(own.get(1).bias()).doubleValue());
                    }
                });
        return new CompetencyLeanings(
                Leaning.of(biases), Leaning.of(changes), Leaning.of(Comparison.means(seen, Observers.FEWEST_PEOPLE)));
    }

    /** What was seen after that day in people whom two observers or more saw in this competency. */
    private List<SeenLevel> seenByTwo(LocalDate after) {
        return entityManager
                .createQuery("""
                        select new org.stupeni.observation.calibration.SeenLevel(o.observerId, o.employeeId, o.competency, o.level, o.seenOn)
                        from Observation o where o.state = :signed and o.voidedBy is null and o.seenOn > :after
                          and exists (select m.id from Observation m where m.employeeId = o.employeeId and m.competency = o.competency
                            and m.observerId <> o.observerId and m.state = :signed and m.voidedBy is null and m.seenOn > :after)
                        """, SeenLevel.class)
                .setParameter("signed", ObservationState.SIGNED)
                .setParameter("after", after)
                .getResultList();
    }
}
