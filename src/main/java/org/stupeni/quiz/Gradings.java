package org.stupeni.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stupeni.course.Course;
import org.stupeni.course.Courses;
import org.stupeni.course.Exam;
import org.stupeni.enrolment.Enrolments;
import org.stupeni.question.Question;
import org.stupeni.question.Response;

/** Grades attempts that have settled, and knows the results. */
@ApplicationScoped
@Transactional
public class Gradings {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    AttemptLock lock;

    @Inject
    Answers answers;

    @Inject
    Courses courses;

    @Inject
    Enrolments enrolments;

    @Inject
    Clock clock;

    @Inject
    Event<AttemptGraded> graded;

    /** The attempts that wait for their grading. */
    List<Long> due() {
        return entityManager
                .createQuery(
                        "select a.id from Attempt a where a.state = :handedIn and a.settlesAt <= :now order by a.id",
                        Long.class)
                .setParameter("handedIn", AttemptState.HANDED_IN)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /** Grades an attempt, with everything that follows from it, or nothing of it. One that does not wait for it is left alone. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void grade(long attemptId) {
        Instant now = clock.instant();
        lock.take(attemptId).filter(attempt -> attempt.waitsForGrading(now)).ifPresent(attempt -> grade(attempt, now));
    }

    private void grade(Attempt attempt, Instant now) {
        int number = keep(attempt, compute(attempt), now);
        if (attempt.kind() == AttemptKind.EXAM) {
            graded.fire(new AttemptGraded(attempt.employeeId(), attempt.id(), number, now));
        } else {
            enrolments.practiceFinished(attempt.employeeId(), attempt.courseId(), attempt.subjectId());
        }
    }

    /** What an attempt earns with the answers that count now. */
    Grading compute(Attempt attempt) {
        Map<String, Question> questions = courses.version(attempt.courseVersionId())
                .course()
                .questions()
                .collect(Collectors.toMap(Question::id, Function.identity()));
        Map<Integer, Response> responses = answers.counting(attempt.id()).values().stream()
                .collect(Collectors.toMap(LoggedAnswer::question, LoggedAnswer::response));
        return Grading.grade(attempt.paper(), questions::get, responses);
    }

    private int keep(Attempt attempt, Grading grading, Instant now) {
        int number = attempt.graded();
        entityManager.persist(new AttemptGrading(
                attempt.id(), number, grading, attempt.paper().cut(), now));
        entityManager.flush();
        return number;
    }

    /**
     * One more grading of a graded exam attempt, which counts from now on, with everything that follows from it.
     *
     * @return its number
     */
    int add(Attempt attempt, Grading grading, Instant now) {
        int number = keep(attempt, grading, now);
        graded.fire(new AttemptGraded(attempt.employeeId(), attempt.id(), number, now));
        return number;
    }

    /** The grading of an attempt that counts. */
    Grading latest(long attemptId) {
        return row(attemptId).orElseThrow().grading();
    }

    /** The paper of a person's attempt with its latest grading; nothing of one that is not graded or not theirs. */
    public Optional<GradedPaper> find(long attemptId, Long employeeId) {
        return entityManager
                .createQuery("""
                        select a, g from Attempt a join AttemptGrading g on g.attemptId = a.id and g.number = a.gradings
                        where a.id = :id and a.employeeId = :employee
                        """, Object[].class)
                .setParameter("id", attemptId)
                .setParameter("employee", employeeId)
                .getResultStream()
                .findFirst()
                .map(row -> new GradedPaper(((Attempt) row[0]).paper(), ((AttemptGrading) row[1]).grading()));
    }

    /**
     * The result of an exam attempt by its latest grading.
     *
     * @throws NoSuchElementException if it is not graded or no exam: ids of results come from rows and events, never from people
     */
    public ExamResult result(long attemptId) {
        Attempt attempt = entityManager.find(Attempt.class, attemptId);
        AttemptGrading row = row(attemptId).orElseThrow();
        Course course = courses.version(attempt.courseVersionId()).course();
        Exam exam = course.exam(attempt.subjectId()).orElseThrow();
        Grading grading = row.grading();
        return new ExamResult(
                attemptId,
                attempt.employeeId(),
                course.id(),
                attempt.courseVersionId(),
                exam.id(),
                course.competency(),
                exam.level(),
                grading.points(),
                grading.maximum(),
                row.cut(),
                grading.outcome() == Outcome.PASSED,
                grading.byIndicator(),
                attempt.handedInAt(),
                row.number());
    }

    private Optional<AttemptGrading> row(long attemptId) {
        return entityManager
                .createQuery(
                        "select g from AttemptGrading g where g.attemptId = :attempt order by g.number desc",
                        AttemptGrading.class)
                .setParameter("attempt", attemptId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
