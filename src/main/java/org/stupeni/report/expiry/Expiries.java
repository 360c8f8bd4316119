package org.stupeni.report.expiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stupeni.course.Courses;
import org.stupeni.course.Exam;
import org.stupeni.evidence.ReachedLevels;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Frameworks;
import org.stupeni.framework.Level;
import org.stupeni.framework.LevelRule;
import org.stupeni.framework.Need.ExamNeed;
import org.stupeni.identity.place.DepartmentRow;
import org.stupeni.identity.place.DepartmentTree;
import org.stupeni.report.Within;

/** The ends of held levels in the next months, from the table of levels: one statement for what is counted, one for who it is. */
@ApplicationScoped
@Transactional
public class Expiries {

    /** This month and the next ones. */
    static final int MONTHS = 12;

    /** How many ends are looked at for proposals; the nearest ones. */
    static final int MOST = 5_000;

    private static final String ROW =
            "select new org.stupeni.report.expiry.EndRow(e.id, e.number, e.name, d.id, d.nameRu, d.nameEn, p.competency, p.held, p.heldUntil)"
                    + " from PersonLevel p join Employee e on e.id = p.employeeId join Department d on d.id = p.departmentId where ";

    private static final String BETWEEN = "p.heldUntil between :from and :to";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ReachedLevels reached;

    @Inject
    Frameworks frameworks;

    @Inject
    Courses courses;

    /** This month and those that follow. */
    public List<YearMonth> months() {
        YearMonth first = YearMonth.from(reached.today());
        return IntStream.range(0, MONTHS).mapToObj(first::plusMonths).toList();
    }

    /** What ends from today to the end of the last month. */
    public List<EndCount> counts(Within within) {
        return in(
                        within,
                        "select new org.stupeni.report.expiry.EndCount(p.departmentId, p.competency, p.held, p.heldUntil, count(p.id))"
                                + " from PersonLevel p where ",
                        " group by p.departmentId, p.competency, p.held, p.heldUntil",
                        EndCount.class)
                .setParameter("from", reached.today())
                .setParameter("to", lastDay())
                .getResultList();
    }

    private LocalDate lastDay() {
        return months().get(MONTHS - 1).atEndOfMonth();
    }

    /** What ends in each month, with the time it takes to renew it; a month without ends too. */
    public List<MonthRow> byMonth(List<EndCount> counts) {
        Map<YearMonth, Map<Integer, Long>> levels = new HashMap<>();
        Map<YearMonth, Long> minutes = new HashMap<>();
        Map<String, Integer> effort = new HashMap<>();
        for (EndCount count : counts) {
            YearMonth month = YearMonth.from(count.until());
            levels.computeIfAbsent(month, key -> new TreeMap<>()).merge(count.level(), count.people(), Long::sum);
            int each = effort.computeIfAbsent(
                    count.competency() + " " + count.level(), key -> minutesOf(count.competency(), count.level()));
            minutes.merge(month, count.people() * each, Long::sum);
        }
        return months().stream()
                .map(month ->
                        new MonthRow(month, levels.getOrDefault(month, Map.of()), minutes.getOrDefault(month, 0L)))
                .toList();
    }

    private int minutesOf(String competency, int level) {
        Framework framework = frameworks.current().framework();
        return framework
                .level(competency, level)
                .map(Level::rule)
                .map(rule -> Effort.minutes(rule, this::minutesOf))
                .orElse(0);
    }

    private int minutesOf(ExamNeed exam) {
        return courses.latest(exam.course())
                .flatMap(version -> version.course().exam(exam.exam()))
                .map(Exam::minutes)
                .orElse(0);
    }

    /** What ends in a department, and behind it in its parts, each with all below it; those without ends are left out. */
    public List<TeamRow> byTeam(List<EndCount> counts, Within within) {
        DepartmentTree tree = within.tree();
        Long departmentId = within.departmentId();
        Map<Long, Map<YearMonth, Long>> own = new HashMap<>();
        counts.forEach(count -> own.computeIfAbsent(count.departmentId(), key -> new TreeMap<>())
                .merge(YearMonth.from(count.until()), count.people(), Long::sum));
        Stream<TeamRow> parts = tree.below(departmentId).stream()
                .map(part -> row(part, tree, own, !tree.below(part.id()).isEmpty()));
        Stream<TeamRow> itself = departmentId == null
                ? Stream.of()
                : tree.find(departmentId).stream().map(whole -> row(whole, tree, own, false));
        return Stream.concat(itself, parts)
                .filter(row -> !row.months().isEmpty())
                .toList();
    }

    private static TeamRow row(
            DepartmentRow department, DepartmentTree tree, Map<Long, Map<YearMonth, Long>> own, boolean parts) {
        Map<YearMonth, Long> sum = new TreeMap<>();
        tree.within(department.id())
                .forEach(id ->
                        own.getOrDefault(id, Map.of()).forEach((month, people) -> sum.merge(month, people, Long::sum)));
        return new TeamRow(department.id(), department.name(), parts, sum);
    }

    /** Whose level ends in this month, from today on, first ends first. */
    public List<EndRow> list(Within within, YearMonth month, int first, int most) {
        LocalDate today = reached.today();
        LocalDate from = month.atDay(1).isBefore(today) ? today : month.atDay(1);
        return rows(within, from, month.atEndOfMonth(), first, most);
    }

    /** Everything that ends from today to the end of the last month, first ends first. */
    public List<EndRow> list(Within within, int first, int most) {
        return rows(within, reached.today(), lastDay(), first, most);
    }

    private List<EndRow> rows(Within within, LocalDate from, LocalDate to, int first, int most) {
        return in(within, ROW, " order by p.heldUntil, p.searchText, p.competency, p.id", EndRow.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** Who could renew earlier so that no department has more than so many ends in a month or week; of the nearest {@value #MOST} ends. */
    public List<Proposal> proposals(Within within, int most, Span span) {
        List<EndRow> ends = list(within, 0, MOST);
        return Smoothing.propose(ends, most, span, this::windowOf, reached.today());
    }

    /** In how many of its last months a level may be renewed, by the rules of today. */
    private int windowOf(EndRow end) {
        return frameworks
                .current()
                .framework()
                .level(end.competency(), end.level())
                .map(level -> level.rule().renewal())
                .orElse(LevelRule.RENEWAL);
    }

    private <T> TypedQuery<T> in(Within within, String select, String order, Class<T> type) {
        return within.bind(entityManager.createQuery(select + BETWEEN + within.and() + order, type));
    }
}
