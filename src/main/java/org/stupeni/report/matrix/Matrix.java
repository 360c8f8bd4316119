package org.stupeni.report.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.stupeni.certification.DecisionQueue;
import org.stupeni.evidence.ReachedLevels;
import org.stupeni.framework.Competency;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Frameworks;
import org.stupeni.identity.place.DepartmentTree;
import org.stupeni.platform.Language;
import org.stupeni.platform.LocalText;
import org.stupeni.report.Standing;

/**
 * People and what they hold and reach, from the table of levels: four statements a page for any number of people.
 *
 * <p>What stands in the second half of a list is read from its end, so that the last page costs as much as the first.
 */
@ApplicationScoped
@Transactional
public class Matrix {

    private static final String CELLS = """
            select new org.stupeni.report.matrix.MatrixCell(e.id, e.number, e.name, d.nameRu, d.nameEn, o.id, o.nameRu, o.nameEn,
                p.competency, p.held, p.heldUntil, p.reached)
            from PersonLevel p join Employee e on e.id = p.employeeId join e.department d join e.position o
            where p.employeeId in :ids
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ReachedLevels reached;

    @Inject
    Frameworks frameworks;

    @Inject
    DecisionQueue decisions;

    /**
     * What a matrix is asked for.
     *
     * @param only the people it may show, or null for everybody
     * @param tree of all departments
     * @param required the required levels by position and competency
     */
    public record Question(
            MatrixFilter filter,
            MatrixOrder order,
            Language language,
            Collection<Long> only,
            DepartmentTree tree,
            Map<Long, Map<String, Integer>> required) {

        boolean isForNobody() {
            return only != null && only.isEmpty();
        }

        /** By competency; nothing of no position. */
        Map<String, Integer> requiredOf(Long positionId) {
            return positionId == null ? Map.of() : required.getOrDefault(positionId, Map.of());
        }

        Set<Long> departments() {
            return filter.departmentId() == null ? null : tree.within(filter.departmentId());
        }
    }

    /**
     * A page.
     *
     * @param number which page this is, from 1
     * @param pages how many there are, at least one
     */
    public record Part(List<MatrixPerson> people, Totals totals, int number, int pages) {}

    /** A page of the matrix; behind the last page there is the last one. */
    public Part page(Question question, int page, int most) {
        Totals totals = totals(question);
        int pages = (int) Math.max(1, (totals.people() + most - 1) / most);
        int number = Math.min(page, pages);
        int first = (number - 1) * most;
        List<Long> ids = totals.people() == 0 ? List.of() : ids(question, first, most, totals.people());
        return new Part(people(ids), totals, number, pages);
    }

    /** The people from this place of the list on, 0 is the first; for whoever reads the whole list. */
    public List<MatrixPerson> list(Question question, int first, int most) {
        return question.isForNobody() ? List.of() : people(ids(question, first, most, Long.MAX_VALUE));
    }

    /** How many people hold what. */
    public Totals totals(Question question) {
        if (question.isForNobody()) {
            return new Totals(0, Map.of());
        }
        Framework framework = frameworks.current().framework();
        MatrixFilter filter = question.filter();
        boolean told = filter.isToldByStanding();
        Selection selection = selection(told ? filter.withoutLevels() : filter, question);
        String driver = told || filter.competency() == null ? anyOf(framework) : filter.competency();
        String alike = filter.gap() == null ? "q.standing" : "q.standing, q.positionId";
        TypedQuery<StandingPeople> query = entityManager.createQuery(
                "select new org.stupeni.report.matrix.StandingPeople(" + alike
                        + ", count(q.competency)) from PersonLevel q where " + selection.ofCompetency("q", driver)
                        + " group by " + alike,
                StandingPeople.class);
        selection.parameters().forEach(query::setParameter);
        List<String> competencies =
                framework.competencies().stream().map(Competency::id).toList();
        return Totals.of(
                query.getResultStream()
                        .filter(count -> !told
                                || filter.leaves(
                                        Standing.of(count.standing()),
                                        competencies,
                                        question.requiredOf(count.positionId())))
                        .toList(),
                competencies);
    }

    private List<Long> ids(Question question, int first, int most, long count) {
        int size = (int) Math.min(most, count - first);
        boolean backwards = count != Long.MAX_VALUE && first > count / 2;
        Selection selection = selection(question.filter(), question);
        String where = selection.ofCompetency("p", driver(question));
        TypedQuery<Long> query = entityManager
                .createQuery(
                        "select p.employeeId from PersonLevel p"
                                + question.order().join() + " where " + where
                                + question.order().words(question.language(), backwards),
                        Long.class)
                .setFirstResult(backwards ? (int) (count - first - size) : first)
                .setMaxResults(size);
        selection.parameters().forEach(query::setParameter);
        List<Long> ids = new ArrayList<>(query.getResultList());
        if (backwards) {
            Collections.reverse(ids);
        }
        return ids;
    }

    private Selection selection(MatrixFilter filter, Question question) {
        return new Selection(filter, question.only(), question.departments(), question.required(), reached.today());
    }

    /** The competency whose rows are listed: what is sorted by, else what is filtered by, else any. */
    private String driver(Question question) {
        if (question.order().column().isAboutLevels() && question.order().competency() != null) {
            return question.order().competency();
        }
        return question.filter().competency() == null
                ? anyOf(frameworks.current().framework())
                : question.filter().competency();
    }

    private static String anyOf(Framework framework) {
        return framework.competencies().get(0).id();
    }

    private List<MatrixPerson> people(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<MatrixCell> rows = entityManager
                .createQuery(CELLS, MatrixCell.class)
                .setParameter("ids", ids)
                .getResultList();
        Set<String> awaiting = decisions.awaiting(rows.stream()
                .filter(MatrixCell::isUnheld)
                .map(MatrixCell::employeeId)
                .distinct()
                .toList());
        Map<Long, List<MatrixCell>> cells = rows.stream()
                .map(cell -> awaiting.contains(DecisionQueue.key(cell.employeeId(), cell.competency()))
                        ? cell.waiting()
                        : cell)
                .collect(Collectors.groupingBy(MatrixCell::employeeId));
        return ids.stream()
                .filter(cells::containsKey)
                .map(id -> person(cells.get(id)))
                .toList();
    }

    private static MatrixPerson person(List<MatrixCell> cells) {
        MatrixCell one = cells.get(0);
        Map<String, MatrixCell> byCompetency = new LinkedHashMap<>();
        cells.forEach(cell -> byCompetency.put(cell.competency(), cell));
        return new MatrixPerson(
                one.employeeId(),
                one.number(),
                one.name(),
                new LocalText(one.departmentRu(), one.departmentEn()),
                one.positionId(),
                new LocalText(one.positionRu(), one.positionEn()),
                byCompetency);
    }
}
