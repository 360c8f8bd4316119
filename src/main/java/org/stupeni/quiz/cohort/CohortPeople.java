package org.stupeni.quiz.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stupeni.identity.place.Departments;
import org.stupeni.identity.place.SearchText;
import org.stupeni.platform.Settings;
import org.stupeni.quiz.attempt.AttemptKind;
import org.stupeni.quiz.score.Outcome;

/** Asks the database for the people of a course whom a filter means. */
@ApplicationScoped
@Transactional
class CohortPeople {

    private static final String JOINED = " join e.department d join e.position p"
            + " left join Enrolment n on n.employeeId = e.id and n.courseId = :course";

    private static final String IN_THE_COURSE = """
             where (e.leftOn is null or e.leftOn > :today)
              and (n.id is not null
                or exists (select x.id from AssignedPerson x join Assignment y on y.id = x.assignmentId
                    where x.employeeId = e.id and x.endedOn is null and y.courseId = :course and y.endedAt is null)
                or exists (select t.id from Attempt t where t.employeeId = e.id and t.courseId = :course and t.kind = :exams))
            """;

    private static final String ACTIVE_SINCE = """
             and n.startedAt < :since
              and not exists (select l.id from LessonProgress l where l.enrolmentId = n.id and l.readAt >= :since)
              and not exists (select r.id from PracticeProgress r where r.enrolmentId = n.id and r.finishedAt >= :since)
              and not exists (select t.id from Attempt t where t.employeeId = e.id and t.courseId = :course and t.kind = :exams and t.startedAt >= :since)
            """;

    private static final String FAILED = """
             and exists (select t.id from Attempt t join AttemptGrading g on g.attemptId = t.id and g.number = t.gradings
                where t.employeeId = e.id and t.courseId = :course and t.kind = :exams and g.outcome = :failed
                  and not exists (select u.id from Attempt u join AttemptGrading h on h.attemptId = u.id and h.number = u.gradings
                    where u.employeeId = e.id and u.courseId = :course and u.subjectId = t.subjectId and h.outcome = :passed))
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Departments departments;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** As of when somebody of this filter has done nothing. */
    Instant since(CohortFilter filter) {
        return clock.instant().minus(Duration.ofDays(filter.days()));
    }

    /**
     * A query about these people.
     *
     * @param select what is asked for; it ends with "from Employee e". The query knows {@code d} as the department, {@code p} as the position and {@code n} as
     *     the enrolment, which is null before the start
     * @param more a further join, or nothing
     * @param end order and groups
     */
    <T> TypedQuery<T> query(String select, CohortFilter filter, String more, String end, Class<T> type) {
        StringBuilder where = new StringBuilder(IN_THE_COURSE);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("course", filter.courseId());
        parameters.put("today", LocalDate.ofInstant(clock.instant(), settings.zone()));
        parameters.put("exams", AttemptKind.EXAM);
        List<String> patterns = SearchText.patterns(filter.words());
        for (int i = 0; i < patterns.size(); i++) {
            where.append(" and e.searchText like :word").append(i).append(" escape '!'");
            parameters.put("word" + i, patterns.get(i));
        }
        if (filter.departmentId() != null) {
            where.append(" and d.id in :departments");
            parameters.put("departments", departments.tree().within(filter.departmentId()));
        }
        if (filter.positionId() != null) {
            where.append(" and p.id = :position");
            parameters.put("position", filter.positionId());
        }
        if (filter.versionId() != null) {
            where.append(" and n.courseVersionId = :version");
            parameters.put("version", filter.versionId());
        }
        if (filter.state() != null) {
            state(filter, where, parameters);
        }
        TypedQuery<T> query = entityManager.createQuery(select + JOINED + more + where + end, type);
        parameters.forEach(query::setParameter);
        return query;
    }

    private void state(CohortFilter filter, StringBuilder where, Map<String, Object> parameters) {
        switch (filter.state()) {
            case NOT_BEGUN -> where.append(" and n.id is null");
            case UNDER_WAY -> where.append(" and n.id is not null and n.completedAt is null");
            case STUCK -> {
                where.append(" and n.id is not null and n.completedAt is null").append(ACTIVE_SINCE);
                parameters.put("since", since(filter));
            }
            case FINISHED -> where.append(" and n.completedAt is not null");
            case EXAM_FAILED -> {
                where.append(FAILED);
                parameters.put("failed", Outcome.FAILED);
                parameters.put("passed", Outcome.PASSED);
            }
        }
    }
}
