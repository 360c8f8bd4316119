package org.stupeni.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stupeni.framework.Competency;
import org.stupeni.framework.Framework;
import org.stupeni.framework.FrameworkVersion;
import org.stupeni.framework.Frameworks;

/** Whether what is written of people's levels today is what their evidence gives. Nothing is changed. */
@ApplicationScoped
@Transactional
public class HistoryCheck {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    EvidenceLedger ledger;

    @Inject
    LevelHistory history;

    @Inject
    ReachedLevels reached;

    @Inject
    Frameworks frameworks;

    @Inject
    CourseSources sources;

    /** The people whose turn it is on that night: so many in the order of their ids, the next ones on the next night, and round again. */
    public List<Long> turn(LocalDate night, int atOnce) {
        long people = entityManager
                .createQuery("select count(e.id) from Employee e", Long.class)
                .getSingleResult();
        return entityManager
                .createQuery("select e.id from Employee e order by e.id", Long.class)
                .setFirstResult(first(people, night, atOnce))
                .setMaxResults(atOnce)
                .getResultList();
    }

    static int first(long people, LocalDate night, int atOnce) {
        long nights = Math.max(1, (people + atOnce - 1) / atOnce);
        return (int) (Math.floorMod(night.toEpochDay(), nights) * atOnce);
    }

    /**
     * Those of these people of whom the history or the kept level says something else than their evidence by the rules of today. Who still waits to be computed for
     * today is none of them.
     */
    public Set<Long> wrong(Collection<Long> employeeIds) {
        if (employeeIds.isEmpty() || frameworks.currentNumber() == 0) {
            return Set.of();
        }
        LocalDate today = reached.today();
        FrameworkVersion rules = frameworks.current();
        Sources possible = sources.current();
        Map<Long, Map<String, ReachedLevel>> kept = kept(employeeIds);
        Map<Long, Map<String, Integer>> written = new HashMap<>();
        history.reachedOn(employeeIds, today)
                .forEach(row -> written.computeIfAbsent(row.employeeId(), id -> new HashMap<>())
                        .put(row.competency(), row.level()));
        Map<Long, List<EvidenceRow>> rows = ledger.of(employeeIds);
        Set<Long> wrong = new TreeSet<>();
        for (Long employee : employeeIds) {
            Map<String, ReachedLevel> own = kept.getOrDefault(employee, Map.of());
            if (own.values().stream().anyMatch(row -> isBehind(row.kept(), today, rules.number()))) {
                continue;
            }
            List<Evidence> evidence = rows.getOrDefault(employee, List.of()).stream()
                    .map(EvidenceRow::evidence)
                    .toList();
            for (Competency competency : rules.framework().competencies()) {
                int level = Assessment.assess(evidence, rules, competency.id(), today, possible)
                        .reached();
                ReachedLevel row = own.get(competency.id());
                if (level != written.getOrDefault(employee, Map.of()).getOrDefault(competency.id(), Framework.LOWEST)
                        || level != (row == null ? Framework.LOWEST : row.reached())) {
                    wrong.add(employee);
                }
            }
        }
        return wrong;
    }

    private static boolean isBehind(Recomputation.Kept row, LocalDate today, int rules) {
        return row.assessedOn().isBefore(today) || row.framework() < rules;
    }

    private Map<Long, Map<String, ReachedLevel>> kept(Collection<Long> employeeIds) {
        return entityManager
                .createQuery("select r from ReachedLevel r where r.employeeId in :ids", ReachedLevel.class)
                .setParameter("ids", employeeIds)
                .setHint("eclipselink.refresh", true)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        ReachedLevel::employeeId, Collectors.toMap(ReachedLevel::competency, row -> row)));
    }
}
