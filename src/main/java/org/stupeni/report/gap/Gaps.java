package org.stupeni.report.gap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.stupeni.framework.PositionProfiles;
import org.stupeni.identity.place.DepartmentRow;
import org.stupeni.identity.place.DepartmentTree;
import org.stupeni.identity.place.PositionRow;
import org.stupeni.report.Within;

/** Counts what is required and not held: one statement over the table of levels, whatever the number of people. */
@ApplicationScoped
@Transactional
public class Gaps {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    PositionProfiles profiles;

    /**
     * A department and behind it its parts, the one with most gaps first; each counts all below it.
     *
     * @param within the whole company for the departments at the top
     */
    public List<GapRow> byDepartment(Within within) {
        DepartmentTree tree = within.tree();
        Long departmentId = within.departmentId();
        Map<Long, Map<String, GapCounts>> own = counted(within, StandingCount::departmentId);
        Stream<GapRow> parts = tree.below(departmentId).stream()
                .map(part -> row(part, tree, own, !tree.below(part.id()).isEmpty()))
                .sorted(Comparator.comparingLong(GapRow::unmet).reversed());
        Stream<GapRow> itself = departmentId == null
                ? Stream.of()
                : tree.find(departmentId).stream().map(whole -> row(whole, tree, own, false));
        return Stream.concat(itself, parts)
                .filter(row -> !row.counts().isEmpty())
                .toList();
    }

    private static GapRow row(
            DepartmentRow department, DepartmentTree tree, Map<Long, Map<String, GapCounts>> own, boolean parts) {
        Map<String, GapCounts> sum = new TreeMap<>();
        for (Long id : tree.within(department.id())) {
            own.getOrDefault(id, Map.of())
                    .forEach((competency, counts) -> sum.merge(competency, counts, GapCounts::plus));
        }
        return new GapRow(department.id(), department.name(), parts, sum);
    }

    /** The positions that require something, the one with most gaps first. */
    public List<GapRow> byPosition(Within within, List<PositionRow> positions) {
        Map<Long, Map<String, GapCounts>> own = counted(within, StandingCount::positionId);
        List<GapRow> rows = new ArrayList<>();
        for (PositionRow position : positions) {
            if (own.containsKey(position.id())) {
                rows.add(new GapRow(position.id(), position.name(), false, own.get(position.id())));
            }
        }
        rows.sort(Comparator.comparingLong(GapRow::unmet).reversed());
        return rows;
    }

    /** The counts of these people by what the function says. */
    private Map<Long, Map<String, GapCounts>> counted(Within within, Function<StandingCount, Long> by) {
        Map<Long, Map<String, Integer>> required = profiles.all();
        Map<Long, Map<String, GapCounts>> counted = new HashMap<>();
        for (StandingCount count : standing(within, required.keySet())) {
            Integer level = required.getOrDefault(count.positionId(), Map.of()).get(count.competency());
            if (level != null) {
                counted.computeIfAbsent(by.apply(count), key -> new TreeMap<>())
                        .merge(count.competency(), GapCounts.of(level, count), GapCounts::plus);
            }
        }
        return counted;
    }

    private List<StandingCount> standing(Within within, Set<Long> positions) {
        if (positions.isEmpty()) {
            return List.of();
        }
        return within.bind(entityManager.createQuery(
                        "select new org.stupeni.report.gap.StandingCount(p.departmentId, p.positionId, p.competency, p.held, p.reached, count(p.id))"
                                + " from PersonLevel p where p.positionId in :positions" + within.and()
                                + " group by p.departmentId, p.positionId, p.competency, p.held, p.reached",
                        StandingCount.class))
                .setParameter("positions", positions)
                .getResultList();
    }
}
