package org.stupeni.quiz.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.stupeni.course.Course;
import org.stupeni.course.Courses;
import org.stupeni.course.Exam;
import org.stupeni.identity.People;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.place.Departments;
import org.stupeni.quiz.attempt.Answer;
import org.stupeni.quiz.attempt.AnswerLog;
import org.stupeni.quiz.attempt.Attempt;
import org.stupeni.quiz.attempt.AttemptKind;
import org.stupeni.quiz.attempt.AttemptState;
import org.stupeni.quiz.attempt.LoggedAnswer;
import org.stupeni.quiz.attempt.Papers;
import org.stupeni.quiz.paper.Paper;

/** The exam attempts that are running now, for whoever looks after them; in a fixed number of statements for any number of rows. */
@ApplicationScoped
@Transactional
public class RunningAttempts {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Courses courses;

    @Inject
    Departments departments;

    @Inject
    People people;

    @Inject
    Papers papers;

    public long count(RunningFilter filter) {
        return query("select count(a.id)", filter, "", Long.class).getSingleResult();
    }

    /** How many exams of a course run on each of its versions, by the version's id. */
    public Map<Long, Long> byVersion(String courseId) {
        Map<Long, Long> running = new HashMap<>();
        entityManager
                .createQuery(
                        "select a.courseVersionId, count(a.id) from Attempt a where a.kind = :kind and a.state = :running and a.courseId = :course"
                                + " group by a.courseVersionId",
                        Object[].class)
                .setParameter("kind", AttemptKind.EXAM)
                .setParameter("running", AttemptState.IN_PROGRESS)
                .setParameter("course", courseId)
                .getResultStream()
                .forEach(row -> running.put((Long) row[0], (Long) row[1]));
        return running;
    }

    /** A part of the list; what ends first comes first. */
    public List<RunningRow> list(RunningFilter filter, int first, int most) {
        List<Attempt> attempts = query("select a", filter, " order by a.deadline, a.id", Attempt.class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
        if (attempts.isEmpty()) {
            return List.of();
        }
        List<Long> ids = attempts.stream().map(Attempt::id).toList();
        Map<Long, List<LoggedAnswer>> logs = logs(ids);
        Map<Long, Paper> paperOf = papers.of(ids);
        Map<Long, PersonRow> persons =
                people.findAll(attempts.stream().map(Attempt::employeeId).toList());
        return attempts.stream()
                .map(attempt -> row(
                        attempt,
                        persons.get(attempt.employeeId()),
                        logs.getOrDefault(attempt.id(), List.of()),
                        paperOf.get(attempt.id())))
                .toList();
    }

    private RunningRow row(Attempt attempt, PersonRow person, List<LoggedAnswer> log, Paper paper) {
        Course course = courses.version(attempt.courseVersionId()).course();
        Exam exam = course.exam(attempt.subjectId()).orElseThrow();
        int answered = (int) AnswerLog.countingByQuestion(log).values().stream()
                .filter(answer -> !answer.response().isEmpty())
                .count();
        Instant last =
                log.stream().map(LoggedAnswer::savedAt).max(Instant::compareTo).orElse(null);
        return new RunningRow(
                attempt.id(),
                person,
                exam.title(),
                course.title(),
                attempt.startedAt(),
                attempt.deadline(),
                answered,
                paper.questions().size(),
                last);
    }

    private Map<Long, List<LoggedAnswer>> logs(List<Long> attemptIds) {
        return entityManager
                .createQuery("select x from Answer x where x.attemptId in :ids order by x.id", Answer.class)
                .setParameter("ids", attemptIds)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        Answer::attemptId, Collectors.mapping(Answer::logged, Collectors.toList())));
    }

    private <T> TypedQuery<T> query(String select, RunningFilter filter, String order, Class<T> type) {
        StringBuilder where = new StringBuilder(" where a.kind = :exams and a.state = :running");
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("exams", AttemptKind.EXAM);
        parameters.put("running", AttemptState.IN_PROGRESS);
        if (filter.examId() != null) {
            where.append(" and a.courseId = :course and a.subjectId = :exam");
            parameters.put("course", Objects.requireNonNull(filter.courseId()));
            parameters.put("exam", filter.examId());
        }
        if (filter.departmentId() != null) {
            where.append(" and a.employeeId in (select e.id from Employee e where e.department.id in :departments)");
            parameters.put("departments", departments.tree().within(filter.departmentId()));
        }
        TypedQuery<T> query = entityManager.createQuery(select + " from Attempt a" + where + order, type);
        parameters.forEach(query::setParameter);
        return query;
    }
}
