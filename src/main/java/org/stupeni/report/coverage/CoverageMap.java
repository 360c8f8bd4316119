package org.stupeni.report.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.stupeni.evidence.NearLevels;
import org.stupeni.evidence.NearLevels.Candidate;
import org.stupeni.identity.place.DepartmentRow;
import org.stupeni.identity.place.DepartmentTree;
import org.stupeni.platform.Language;
import org.stupeni.platform.LocalText;
import org.stupeni.report.coverage.Cover.State;
import org.stupeni.report.coverage.CoverageRow.Near;

/**
 * How the needs of departments are covered: the same number of statements for any number of needs and people.
 *
 * <p>Who holds a level, or waits for a decision about it, is read whole. Who is near it has to be assessed one by one, so that is done for some only, and
 * the row says for how many of how many.
 */
@ApplicationScoped
@Transactional
public class CoverageMap {

    /** So many people are assessed at once, divided among the needs. */
    static final int MOST_ASSESSED = 500;

    /** At least so many for each need, however many needs there are. */
    static final int FEWEST_ASSESSED = 25;

    /** So many are read to choose from. */
    private static final int MOST_READ = 5_000;

    private static final String FROM = " from PersonLevel p join Employee e on e.id = p.employeeId where ";

    private static final String HOLDER =
            "select new org.stupeni.report.coverage.Holder(p.employeeId, e.name, p.departmentId, p.competency, p.held, p.heldUntil, p.reached, p.awaited)"
                    + FROM;

    private static final String HOLDS_OR_WAITS = "(p.held >= :level%1$d or p.awaited >= :level%1$d)";
    private static final String ONE_BELOW = "p.held < :level%1$d and p.reached = :below%1$d";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    NearLevels nearLevels;

    /** How these needs are covered, in their order. */
    public List<CoverageRow> of(List<NeedRow> needs, DepartmentTree tree, Language language) {
        return of(needs, tree, null, language);
    }

    /**
     * How these needs are covered by some people alone, in their order.
     *
     * @param only those who count; null for everybody
     */
    public List<CoverageRow> of(List<NeedRow> needs, DepartmentTree tree, Collection<Long> only, Language language) {
        if (needs.isEmpty() || only != null && only.isEmpty()) {
            return List.of();
        }
        return of(needs, tree, only, language, Math.max(FEWEST_ASSESSED, MOST_ASSESSED / needs.size()));
    }

    /** @param most how many people are assessed for one need */
    List<CoverageRow> of(List<NeedRow> needs, DepartmentTree tree, Collection<Long> only, Language language, int most) {
        Selection all = new Selection(needs, tree, only);
        List<HolderEnd> ends = ends(all);
        Map<NeedRow, Cover> covers = needs.stream()
                .collect(Collectors.toMap(
                        need -> need, need -> Cover.of(need.people(), days(need, tree, ends)), (one, other) -> one));
        List<NeedRow> risky = needs.stream()
                .filter(need -> covers.get(need).state() != State.SAFE)
                .toList();
        if (risky.isEmpty()) {
            return needs.stream()
                    .map(need -> CoverageRow.safe(need, nameOf(need, tree), covers.get(need)))
                    .toList();
        }
        Selection atRisk = new Selection(risky, tree, only);
        List<Holder> people = atRisk.query(
                        entityManager,
                        HOLDER,
                        HOLDS_OR_WAITS,
                        " order by p.heldUntil, p.searchText, p.id",
                        Holder.class)
                .getResultList();
        List<Holder> below = atRisk.query(
                        entityManager, HOLDER, ONE_BELOW, " order by p.searchText, p.id", Holder.class)
                .setMaxResults(MOST_READ)
                .getResultList();
        Map<NeedRow, List<Holder>> assessed = risky.stream()
                .collect(Collectors.toMap(
                        need -> need,
                        need -> below.stream()
                                .filter(isBelow(need, tree))
                                .limit(most)
                                .toList(),
                        (one, other) -> one));
        Map<Candidate, String> near = near(assessed, language);
        return needs.stream()
                .map(need -> covers.get(need).state() == State.SAFE
                        ? CoverageRow.safe(need, nameOf(need, tree), covers.get(need))
                        : new CoverageRow(
                                need,
                                nameOf(need, tree),
                                covers.get(need),
                                people.stream()
                                        .filter(isOf(need, tree).and(one -> one.held() >= need.level()))
                                        .toList(),
                                people.stream()
                                        .filter(isOf(need, tree)
                                                .and(one -> one.held() < need.level() && one.awaited() >= need.level()))
                                        .toList(),
                                assessed.get(need).stream()
                                        .filter(one -> near.containsKey(candidate(one, need)))
                                        .map(one -> new Near(one, near.get(candidate(one, need))))
                                        .toList(),
                                assessed.get(need).size(),
                                below.size() < MOST_READ
                                        ? below.stream()
                                                .filter(isBelow(need, tree))
                                                .count()
                                        : count(need, tree, only)))
                .toList();
    }

    /** The departments that these people work in. */
    public List<Long> departmentsOf(Collection<Long> people) {
        return people.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "select distinct p.departmentId from PersonLevel p where p.employeeId in :people",
                                Long.class)
                        .setParameter("people", people)
                        .getResultList();
    }

    private List<HolderEnd> ends(Selection all) {
        return all.query(
                        entityManager,
                        "select new org.stupeni.report.coverage.HolderEnd(p.departmentId, p.competency, p.held, p.heldUntil, count(p.id))"
                                + " from PersonLevel p where ",
                        "p.held >= :level%1$d",
                        " group by p.departmentId, p.competency, p.held, p.heldUntil",
                        HolderEnd.class)
                .getResultList();
    }

    private static List<LocalDate> days(NeedRow need, DepartmentTree tree, List<HolderEnd> ends) {
        Set<Long> within = tree.within(need.departmentId());
        List<LocalDate> days = new ArrayList<>();
        ends.stream()
                .filter(end -> within.contains(end.departmentId())
                        && end.competency().equals(need.competency())
                        && end.held() >= need.level())
                .forEach(end -> days.addAll(Collections.nCopies((int) end.people(), end.until())));
        return days;
    }

    private long count(NeedRow need, DepartmentTree tree, Collection<Long> only) {
        return new Selection(List.of(need), tree, only)
                .query(entityManager, "select count(p.id)" + FROM, ONE_BELOW, "", Long.class)
                .getSingleResult();
    }

    private Map<Candidate, String> near(Map<NeedRow, List<Holder>> assessed, Language language) {
        Set<Candidate> asked = new HashSet<>();
        assessed.forEach((need, people) -> people.forEach(one -> asked.add(candidate(one, need))));
        return asked.isEmpty() ? Map.of() : nearLevels.oneAway(asked, language);
    }

    private static Candidate candidate(Holder person, NeedRow need) {
        return new Candidate(person.employeeId(), need.competency(), need.level());
    }

    private static Predicate<Holder> isBelow(NeedRow need, DepartmentTree tree) {
        return isOf(need, tree).and(one -> one.held() < need.level() && one.reached() == need.level() - 1);
    }

    private static Predicate<Holder> isOf(NeedRow need, DepartmentTree tree) {
        Set<Long> within = tree.within(need.departmentId());
        return one -> within.contains(one.departmentId()) && one.competency().equals(need.competency());
    }

    private static LocalText nameOf(NeedRow need, DepartmentTree tree) {
        return tree.find(need.departmentId()).map(DepartmentRow::name).orElse(new LocalText("", ""));
    }

    /**
     * The people that several needs are about, in the words of a query over rows {@code p} of the table of levels.
     *
     * @param only those who count; null for everybody
     */
    private record Selection(List<NeedRow> needs, DepartmentTree tree, Collection<Long> only) {

        /** @param standing what has to be true of a row, with the number of the need in its places */
        <T> TypedQuery<T> query(EntityManager from, String select, String standing, String order, Class<T> type) {
            Map<Long, List<String>> conditions = new LinkedHashMap<>();
            for (int i = 0; i < needs.size(); i++) {
                conditions
                        .computeIfAbsent(needs.get(i).departmentId(), id -> new ArrayList<>())
                        .add("(p.competency = :competency" + i + " and " + standing.formatted(i) + ")");
            }
            String where = conditions.entrySet().stream()
                    .map(one -> "(p.departmentId in :departments" + one.getKey() + " and ("
                            + String.join(" or ", one.getValue()) + "))")
                    .collect(Collectors.joining(" or ", "(", ")"));
            TypedQuery<T> query =
                    from.createQuery(select + where + (only == null ? "" : " and p.employeeId in :only") + order, type);
            conditions.keySet().forEach(id -> query.setParameter("departments" + id, tree.within(id)));
            for (int i = 0; i < needs.size(); i++) {
                query.setParameter("competency" + i, needs.get(i).competency());
                if (standing.contains(":level")) {
                    query.setParameter("level" + i, needs.get(i).level());
                }
                if (standing.contains(":below")) {
                    query.setParameter("below" + i, needs.get(i).level() - 1);
                }
            }
            return only == null ? query : query.setParameter("only", only);
        }
    }
}
