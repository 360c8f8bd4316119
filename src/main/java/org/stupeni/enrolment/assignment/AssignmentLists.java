package org.stupeni.enrolment.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stupeni.platform.Settings;

/** What is assigned, for those who assign and for those who are asked. */
@ApplicationScoped
@Transactional
public class AssignmentLists {

    private static final String ASSIGNMENT_SELECT = """
            new org.stupeni.enrolment.assignment.AssignmentRow(s.id, s.kind, s.courseId, s.examId, s.competency, s.level, s.audience,
                s.departmentId, s.positionId, s.scopeId, s.dueOn, s.dueDays, s.dueFrom, s.reason, s.madeBy, s.madeOn, s.madeAt, s.endedBy, s.endedAt, s.endReason)
            """;

    private static final String ASSIGNMENT = "select " + ASSIGNMENT_SELECT + " from Assignment s ";

    private static final String PERSON_SELECT = """
            select new org.stupeni.enrolment.assignment.AssignedRow(p.id, p.assignmentId, p.employeeId, p.dueOn, p.assignedOn, p.endKind,
                p.endReason, p.endedBy, p.endedOn)
            """;

    private static final String PERSON = PERSON_SELECT + " from AssignedPerson p ";

    /** What one person was asked before is shown so far back. */
    private static final int MOST = 200;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Achieving achieving;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /**
     * @param scope the manager whose assignments are meant, or null for all
     * @param open whether those that go on are meant, or those that were ended
     */
    public long count(Long scope, boolean open) {
        return scoped("select count(s.id) from Assignment s", scope, open, "", Long.class)
                .getSingleResult();
    }

    /** A part of the assignments: open ones by their last day, ended ones the newest first. */
    public List<AssignmentRow> list(Long scope, boolean open, int first, int most) {
        String order = open ? " order by s.dueOn, s.id" : " order by s.endedAt desc, s.id desc";
        return scoped(ASSIGNMENT, scope, open, order, AssignmentRow.class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    private <T> TypedQuery<T> scoped(String select, Long scope, boolean open, String order, Class<T> type) {
        String where = " where s.endedAt is " + (open ? "null" : "not null")
                + (scope == null ? "" : " and s.scopeId = :scope");
        TypedQuery<T> query = entityManager.createQuery(select + where + order, type);
        return scope == null ? query : query.setParameter("scope", scope);
    }

    /** @param scope the manager whose assignments are meant, or null for all */
    public Optional<AssignmentRow> find(Long assignmentId, Long scope) {
        return entityManager
                .createQuery(ASSIGNMENT + " where s.id = :id", AssignmentRow.class)
                .setParameter("id", assignmentId)
                .getResultStream()
                .filter(row -> scope == null || scope.equals(row.scope()))
                .findFirst();
    }

    /** How many people each of these asks now, whether they have done it or not. */
    public Map<Long, Long> asked(Collection<Long> assignmentIds) {
        if (assignmentIds.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery(
                        "select new org.stupeni.enrolment.assignment.AssignmentCount(p.assignmentId, count(p.id)) from AssignedPerson p"
                                + " where p.assignmentId in :ids and (p.endKind is null or p.endKind = :ended) group by p.assignmentId",
                        AssignmentCount.class)
                .setParameter("ids", assignmentIds)
                .setParameter("ended", AssignedPerson.End.ENDED)
                .getResultStream()
                .collect(Collectors.toMap(AssignmentCount::assignmentId, AssignmentCount::people));
    }

    /** Everybody whom it ever asked, by name, and how things stand with each: in two statements and one for what they have. */
    public List<AskedPerson> people(Long assignmentId) {
        Subject subject = find(assignmentId, null).orElseThrow().subject();
        Achievement achieved = achieving.of(List.of(subject));
        LocalDate today = today();
        return entityManager
                .createQuery(
                        PERSON
                                + " join Employee e on e.id = p.employeeId where p.assignmentId = :id order by e.searchText, p.id",
                        AssignedRow.class)
                .setParameter("id", assignmentId)
                .getResultStream()
                .map(row -> {
                    List<Achieved> has = achieved.of(row.employeeId(), subject);
                    return new AskedPerson(
                            row,
                            row.state(has, today),
                            row.answer(has).map(Achieved::from).orElse(null));
                })
                .toList();
    }

    /** What it asks, or asked last, of these people. */
    public Map<Long, AssignedRow> newest(Long assignmentId, Collection<Long> employeeIds) {
        return entityManager
                .createQuery(
                        PERSON + " where p.assignmentId = :id and p.employeeId in :ids order by p.id",
                        AssignedRow.class)
                .setParameter("id", assignmentId)
                .setParameter("ids", employeeIds)
                .getResultStream()
                .collect(Collectors.toMap(AssignedRow::employeeId, row -> row, (one, other) -> other));
    }

    /** How often it was given more time, the last first. */
    public List<ExtensionRow> extensions(Long assignmentId) {
        return entityManager
                .createQuery("""
                        select new org.stupeni.enrolment.assignment.ExtensionRow(x.employeeId, x.dueBefore, x.dueOn, x.reason, x.extendedBy, x.extendedAt)
                        from AssignmentExtension x where x.assignmentId = :id order by x.extendedAt desc, x.id desc
                        """, ExtensionRow.class)
                .setParameter("id", assignmentId)
                .getResultList();
    }

    /** What is asked of this person, and was: what is due first, by its last day; then the rest, the newest first. */
    public List<Asked> of(Long employeeId) {
        List<Object[]> found = entityManager
                .createQuery(
                        PERSON_SELECT + ", " + ASSIGNMENT_SELECT + ", x.reason"
                                + " from AssignedPerson p join Assignment s on s.id = p.assignmentId"
                                + " left join AssignmentExtension x on x.assignmentId = p.assignmentId and x.dueOn = p.dueOn"
                                + " and (x.employeeId is null or x.employeeId = p.employeeId)"
                                + " where p.employeeId = :employee order by p.id desc, x.id",
                        Object[].class)
                .setParameter("employee", employeeId)
                .setMaxResults(MOST)
                .getResultList();
        Achievement achieved = achieving.of(
                found.stream().map(row -> ((AssignmentRow) row[1]).subject()).collect(Collectors.toSet()), employeeId);
        LocalDate today = today();
        Set<Long> known = new HashSet<>();
        return found.stream()
                .filter(row -> known.add(((AssignedRow) row[0]).id()))
                .map(row -> asked((AssignedRow) row[0], (AssignmentRow) row[1], (String) row[2], achieved, today))
                .sorted(Comparator.comparing((Asked one) -> !one.state().isDue())
                        .thenComparing(one -> one.state().isDue() ? one.row().dueOn() : LocalDate.EPOCH))
                .toList();
    }

    private static Asked asked(
            AssignedRow row, AssignmentRow assignment, String longer, Achievement achieved, LocalDate today) {
        List<Achieved> has = achieved.of(row.employeeId(), assignment.subject());
        return new Asked(
                row,
                assignment,
                row.state(has, today),
                row.answer(has).map(Achieved::from).orElse(null),
                longer);
    }

    /** Everybody who is asked for it by any assignment that is open. */
    Set<Long> askedFor(Subject subject) {
        return Set.copyOf(entityManager
                .createQuery("""
                        select distinct p.employeeId from AssignedPerson p join Assignment s on s.id = p.assignmentId
                        where p.endKind is null and s.endedAt is null and s.kind = :kind and s.level = :level
                            and coalesce(s.courseId, '') = :course and coalesce(s.examId, '') = :exam
                            and coalesce(s.competency, '') = :competency
                        """, Long.class)
                .setParameter("kind", subject.kind())
                .setParameter("level", subject.level())
                .setParameter("course", text(subject.courseId()))
                .setParameter("exam", text(subject.examId()))
                .setParameter("competency", text(subject.competency()))
                .getResultList());
    }

    /** Every assignment that is open. */
    public List<AssignmentRow> open() {
        return entityManager
                .createQuery(ASSIGNMENT + " where s.endedAt is null order by s.id", AssignmentRow.class)
                .getResultList();
    }

    /** What open assignments ask, or asked, of these people. */
    List<AssignedRow> ofOpen(Collection<Long> employeeIds) {
        return entityManager
                .createQuery(
                        PERSON
                                + " join Assignment s on s.id = p.assignmentId where s.endedAt is null and p.employeeId in :ids",
                        AssignedRow.class)
                .setParameter("ids", employeeIds)
                .getResultList();
    }

    private static String text(String part) {
        return part == null ? "" : part;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.zone());
    }
}
