package org.stupeni.quiz.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.stupeni.identity.People;
import org.stupeni.identity.PersonRow;
import org.stupeni.platform.Language;
import org.stupeni.quiz.attempt.AttemptKind;
import org.stupeni.quiz.marking.MarkingState;
import org.stupeni.quiz.repair.DisputeState;
import org.stupeni.quiz.score.Outcome;

/** The people of a course with what they have done, in a fixed number of statements for any number of people. */
@ApplicationScoped
@Transactional
public class Cohorts {

    private static final String PEOPLE = "select e.id from Employee e";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CohortPeople cohort;

    @Inject
    CohortLearning learning;

    @Inject
    People people;

    public long count(CohortFilter filter) {
        return cohort.query("select count(e.id) from Employee e", filter, "", "", Long.class)
                .getSingleResult();
    }

    /** Everybody whom the filter means, by their ids. */
    public Set<Long> ids(CohortFilter filter) {
        return new LinkedHashSet<>(
                cohort.query(PEOPLE, filter, "", " order by e.id", Long.class).getResultList());
    }

    /** Those of these people whom the filter means. */
    public Set<Long> among(CohortFilter filter, Collection<Long> employeeIds) {
        Set<Long> found = ids(filter);
        found.retainAll(Set.copyOf(employeeIds));
        return found;
    }

    /**
     * A part of the list.
     *
     * @param language of the reader: departments have their order in it
     */
    public List<CohortRow> list(CohortFilter filter, Language language, int first, int most) {
        List<Long> ids = page(filter, language, first, most);
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, PersonRow> persons = people.findAll(ids);
        Map<Long, CohortLearning.Learned> learned = learning.of(filter.courseId(), ids);
        Map<Long, Map<String, List<CohortExam.Line>>> exams = exams(filter.courseId(), ids);
        Instant since = cohort.since(filter);
        return ids.stream()
                .map(id -> row(
                        persons.get(id),
                        learned.getOrDefault(id, CohortLearning.Learned.NOTHING),
                        exams.getOrDefault(id, Map.of()),
                        since))
                .toList();
    }

    private List<Long> page(CohortFilter filter, Language language, int first, int most) {
        String department = language == Language.EN ? "d.nameEn" : "d.nameRu";
        return switch (filter.order()) {
            case NAME -> part(PEOPLE, filter, "", " order by e.searchText, e.id", first, most);
            case DEPARTMENT ->
                part(PEOPLE, filter, "", " order by " + department + ", e.searchText, e.id", first, most);
            case PROGRESS -> byLessons("count(l.id)", filter, first, most);
            case ACTIVITY -> byLessons("max(l.readAt)", filter, first, most);
        };
    }

    private List<Long> byLessons(String figure, CohortFilter filter, int first, int most) {
        return part(
                PEOPLE,
                filter,
                " left join LessonProgress l on l.enrolmentId = n.id",
                " group by e.id, e.searchText order by " + figure + ", e.searchText, e.id",
                first,
                most);
    }

    private List<Long> part(String select, CohortFilter filter, String more, String end, int first, int most) {
        return cohort.query(select, filter, more, end, Long.class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    private static CohortRow row(
            PersonRow person,
            CohortLearning.Learned learned,
            Map<String, List<CohortExam.Line>> attempts,
            Instant since) {
        Map<String, CohortExam> exams = attempts.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> CohortExam.of(entry.getValue())));
        Instant active = attempts.values().stream()
                .flatMap(List::stream)
                .map(CohortExam.Line::startedAt)
                .reduce(learned.activeAt(), CohortLearning::later);
        return new CohortRow(
                person,
                learned.state(active, since),
                learned.version(),
                learned.lessonsRead(),
                learned.lessons(),
                learned.practicesDone(),
                learned.practices(),
                learned.startedAt(),
                active,
                learned.completedAt(),
                exams);
    }

    private Map<Long, Map<String, List<CohortExam.Line>>> exams(String courseId, List<Long> ids) {
        return entityManager
                .createQuery("""
                        select a.employeeId, a.subjectId, a.startedAt, a.handedInAt, g.outcome, g.points, g.maximum
                        from Attempt a left join AttemptGrading g on g.attemptId = a.id and g.number = a.gradings
                        where a.kind = :exams and a.courseId = :course and a.employeeId in :ids order by a.number, a.id
                        """, Object[].class)
                .setParameter("exams", AttemptKind.EXAM)
                .setParameter("course", courseId)
                .setParameter("ids", ids)
                .getResultStream()
                .map(row -> new CohortExam.Line(
                        (Long) row[0],
                        (String) row[1],
                        (Instant) row[2],
                        (Instant) row[3],
                        (Outcome) row[4],
                        (BigDecimal) row[5],
                        (Integer) row[6]))
                .collect(
                        Collectors.groupingBy(CohortExam.Line::employee, Collectors.groupingBy(CohortExam.Line::exam)));
    }

    /** How many answers in exams of the course wait for a mark, whosever they are. */
    public long openAnswers(String courseId) {
        return entityManager
                .createQuery(
                        "select count(o.id) from OpenAnswer o where o.courseId = :course and o.state in :open",
                        Long.class)
                .setParameter("course", courseId)
                .setParameter("open", List.of(MarkingState.WAITING, MarkingState.DIFFERING))
                .getSingleResult();
    }

    /** How many remarks against questions of the course wait for an answer. */
    public long openRemarks(String courseId) {
        return entityManager
                .createQuery(
                        "select count(d.id) from Dispute d where d.courseId = :course and d.state = :open", Long.class)
                .setParameter("course", courseId)
                .setParameter("open", DisputeState.OPEN)
                .getSingleResult();
    }
}
