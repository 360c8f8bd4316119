package org.stupeni.quiz.grading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
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
import org.stupeni.question.Open;
import org.stupeni.question.Question;
import org.stupeni.question.QuestionType;
import org.stupeni.question.Response;
import org.stupeni.quiz.attempt.Answers;
import org.stupeni.quiz.attempt.Attempt;
import org.stupeni.quiz.attempt.AttemptGrading;
import org.stupeni.quiz.attempt.AttemptKind;
import org.stupeni.quiz.attempt.AttemptLock;
import org.stupeni.quiz.attempt.AttemptState;
import org.stupeni.quiz.attempt.LoggedAnswer;
import org.stupeni.quiz.attempt.Papers;
import org.stupeni.quiz.marking.NewOpenAnswer;
import org.stupeni.quiz.marking.OpenAnswers;
import org.stupeni.quiz.paper.Paper;
import org.stupeni.quiz.repair.Corrected;
import org.stupeni.quiz.repair.Corrections;
import org.stupeni.quiz.score.ExamResult;
import org.stupeni.quiz.score.GradedPaper;
import org.stupeni.quiz.score.Grading;
import org.stupeni.quiz.score.Marks;
import org.stupeni.quiz.score.Outcome;

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
    Papers papers;

    @Inject
    Clock clock;

    @Inject
    OpenAnswers openAnswers;

    @Inject
    Corrections corrections;

    @Inject
    Event<AttemptGraded> graded;

    @Inject
    Event<AttemptGradedProvisionally> gradedProvisionally;

    @Inject
    Event<ResultStands> resultStands;

    @Inject
    Event<CheckGraded> checkGraded;

    /** The attempts that wait for their grading: settled and not graded yet, or with all their open answers marked. */
    public List<Long> due() {
        List<Long> due = new ArrayList<>(entityManager
                .createQuery(
                        "select a.id from Attempt a where a.state = :handedIn and a.settlesAt <= :now order by a.id",
                        Long.class)
                .setParameter("handedIn", AttemptState.HANDED_IN)
                .setParameter("now", clock.instant())
                .getResultList());
        due.addAll(openAnswers.markedAttempts());
        return due;
    }

    /** Grades an attempt, with everything that follows from it, or nothing of it. One that does not wait for it is left alone. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void grade(long attemptId) {
        Instant now = clock.instant();
        lock.take(attemptId)
                .filter(attempt -> attempt.waitsForGrading(now) || openAnswers.isMarked(attemptId))
                .ifPresent(attempt -> grade(attempt, now));
    }

    private void grade(Attempt attempt, Instant now) {
        if (attempt.kind() == AttemptKind.EXAM) {
            awaitMarks(attempt, now);
            add(attempt, compute(attempt), now);
        } else {
            Grading grading = compute(attempt);
            keep(attempt, grading, now);
            if (attempt.kind() == AttemptKind.CHECK) {
                boolean complete = answers.answered(attempt.id())
                        == papers.of(attempt).questions().size();
                checkGraded.fire(CheckGraded.of(attempt, grading, complete));
            } else {
                enrolments.practiceFinished(attempt.employeeId(), attempt.courseId(), attempt.subjectId());
            }
        }
    }

    /** What an attempt earns with the answers that count now, the marks that are final and the corrections in force. */
    Grading compute(Attempt attempt) {
        Paper paper = papers.of(attempt);
        Corrected corrected = corrected(attempt);
        Map<Integer, Response> responses = answers.counting(attempt.id()).values().stream()
                .collect(Collectors.toMap(LoggedAnswer::question, LoggedAnswer::response));
        Marks marks = marks(attempt, paper).with(corrected.points());
        return Grading.grade(corrected.paper(), corrected.questions()::get, responses, marks);
    }

    /** The paper of an attempt as it counts now: practice is never corrected. */
    Corrected corrected(Attempt attempt) {
        Paper paper = papers.of(attempt);
        Map<String, Question> questions = questions(attempt);
        return attempt.kind() == AttemptKind.PRACTICE
                ? new Corrected(paper, questions, Map.of())
                : corrections.correct(attempt.courseId(), paper, questions);
    }

    private Map<String, Question> questions(Attempt attempt) {
        return courses.version(attempt.courseVersionId())
                .course()
                .questions()
                .collect(Collectors.toMap(Question::id, Function.identity()));
    }

    /** A final result does not become provisional again: what comes to it later counts when it is marked. */
    private Marks marks(Attempt attempt, Paper paper) {
        if (attempt.kind() != AttemptKind.EXAM || !paper.hasOpen()) {
            return Marks.NONE;
        }
        Marks marks = openAnswers.marks(attempt.id());
        return attempt.state() == AttemptState.GRADED ? marks.settled() : marks;
    }

    /** Puts the open answers of an exam attempt that count and are new before those who mark. */
    void awaitMarks(Attempt attempt, Instant now) {
        Paper paper = papers.of(attempt);
        if (!paper.hasOpen()) {
            return;
        }
        Exam exam = courses.version(attempt.courseVersionId())
                .course()
                .exam(attempt.subjectId())
                .orElseThrow();
        Map<String, Question> questions = questions(attempt);
        Map<Integer, LoggedAnswer> counting = answers.counting(attempt.id());
        openAnswers.await(
                attempt.id(),
                paper.questions().stream()
                        .filter(asked -> asked.type() == QuestionType.OPEN)
                        .filter(asked -> counting.containsKey(asked.number())
                                && !counting.get(asked.number()).response().isEmpty())
                        .map(asked -> new NewOpenAnswer(
                                attempt.id(),
                                attempt.employeeId(),
                                attempt.courseId(),
                                exam.id(),
                                attempt.courseVersionId(),
                                asked.question(),
                                asked.version(),
                                asked.number(),
                                counting.get(asked.number()).seq(),
                                counting.get(asked.number()).variant(),
                                exam.markers(),
                                ((Open) questions.get(asked.question()).task()).maximum()))
                        .toList(),
                now);
    }

    private int keep(Attempt attempt, Grading grading, Instant now) {
        int number = grading.waits() ? attempt.gradedProvisionally() : attempt.graded();
        entityManager.persist(new AttemptGrading(
                attempt.id(), number, grading, corrected(attempt).paper().cut(), now));
        entityManager.flush();
        return number;
    }

    /**
     * One more grading of an exam attempt, which counts from now on. What follows from a result follows only when it is final.
     *
     * @return its number
     */
    int add(Attempt attempt, Grading grading, Instant now) {
        int number = keep(attempt, grading, now);
        if (grading.waits()) {
            gradedProvisionally.fire(new AttemptGradedProvisionally(attempt.employeeId(), attempt.id(), number, now));
            return number;
        }
        graded.fire(new AttemptGraded(attempt.employeeId(), attempt.id(), number, now));
        if (papers.of(attempt).hasOpen() && openAnswers.count(attempt.id(), number) > 0) {
            resultStands.fire(new ResultStands(attempt.employeeId(), attempt.id(), now));
        }
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
                        select g from Attempt a join AttemptGrading g on g.attemptId = a.id and g.number = a.gradings
                        where a.id = :id and a.employeeId = :employee
                        """, AttemptGrading.class)
                .setParameter("id", attemptId)
                .setParameter("employee", employeeId)
                .getResultStream()
                .findFirst()
                .map(row -> new GradedPaper(papers.of(attemptId), row.grading()));
    }

    /** When an attempt got the result that counts now; nothing of one that is not graded. */
    public Optional<Instant> gradedAt(long attemptId) {
        return row(attemptId).map(AttemptGrading::gradedAt);
    }

    /**
     * The result of an exam attempt by its latest grading.
     *
     * @throws NoSuchElementException if it has no final grading or is no exam: ids of results come from rows and events, never from people
     */
    public ExamResult result(long attemptId) {
        Attempt attempt = entityManager.find(Attempt.class, attemptId);
        AttemptGrading row =
                row(attemptId).filter(found -> !found.grading().waits()).orElseThrow();
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
                papers.of(attempt).zone(),
                grading.outcome() == Outcome.PASSED,
                grading.byIndicator(),
                attempt.handedInAt(),
                row.number());
    }

    Optional<AttemptGrading> row(long attemptId) {
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
