package org.stupeni.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.stupeni.course.Course;
import org.stupeni.course.Courses;
import org.stupeni.course.Exam;
import org.stupeni.question.Open;
import org.stupeni.question.Question;
import org.stupeni.question.Response;

/** A course with a small exam for tests inside the portal, and what only time does to attempts. */
@ApplicationScoped
@Transactional
public class TestExams {

    static final String COURSE = "quiz-it";
    static final String OPEN_COURSE = "quiz-open-it";
    static final String EXAM = "exam";
    static final String MODULE = "one";
    private static final String INDICATOR = "co2-basics";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Courses courses;

    @Inject
    Attempts attempts;

    @Inject
    AttemptLock lock;

    /** The exam draws three of six questions, each with {@code a} right, and passes with two; the practice quiz has one question of each type. */
    void publish() {
        publish(COURSE, null);
    }

    /** The same exam in another course, with what earns the next attempt beside no break at all. */
    void publish(String courseId, Exam.After after) {
        Course sample = Sample.course(
                Sample.questions("q", 6, INDICATOR, "lesson-1", 1),
                Sample.exam(2, Sample.row(null, INDICATOR, null, Set.of(), 3)));
        courses.publish(new Course(
                courseId,
                "client-orientation",
                sample.title(),
                sample.summary(),
                sample.purpose(),
                true,
                List.of(Sample.module(
                        MODULE,
                        "lesson-1",
                        Sample.single("p-single", INDICATOR, "lesson-1", 1),
                        Sample.multiple("p-multiple", INDICATOR),
                        Sample.matching("p-matching", INDICATOR))),
                sample.bank(),
                after == null
                        ? sample.exams()
                        : sample.exams().stream()
                                .map(exam -> asking(exam, after))
                                .toList()));
    }

    private static Exam asking(Exam exam, Exam.After after) {
        return new Exam(
                exam.id(),
                exam.title(),
                exam.level(),
                exam.minutes(),
                exam.attempts(),
                0,
                exam.graceSeconds(),
                exam.cut(),
                exam.cutReason(),
                exam.review(),
                exam.draw(),
                after);
    }

    /** A practice quiz of one open answer. */
    void publishOpen() {
        Course sample = Sample.course(List.of());
        courses.publish(new Course(
                OPEN_COURSE,
                "client-orientation",
                sample.title(),
                sample.summary(),
                sample.purpose(),
                true,
                List.of(Sample.module(
                        MODULE,
                        "lesson-1",
                        new Question(
                                "p-open",
                                INDICATOR,
                                "lesson-1",
                                1,
                                Sample.text("?"),
                                null,
                                new Open(0, 1500, List.of(), null)))),
                List.of(),
                List.of()));
    }

    /** What a browser sends to choose this option of the question's own. */
    GivenAnswer choosing(long attemptId, Long employeeId, int number, long seq, String option) {
        PaperQuestion question =
                attempts.paper(attemptId, employeeId).orElseThrow().questions().get(number - 1);
        String id = question.options().stream()
                .filter(shown -> shown.option().equals(option))
                .map(PaperQuestion.PaperOption::id)
                .findFirst()
                .orElseThrow();
        return new GivenAnswer(number, seq, Response.of(id), "test", 0);
    }

    Set<String> questionsOf(long attemptId, Long employeeId) {
        return attempts.paper(attemptId, employeeId).orElseThrow().questions().stream()
                .map(PaperQuestion::question)
                .collect(Collectors.toSet());
    }

    /** Lets so much time go by for an attempt: everything that happened to it is so much longer ago. */
    void age(long attemptId, Duration by) {
        lock.take(attemptId).orElseThrow();
        List.of("startedAt", "deadline", "lastMoment", "handedInAt", "settlesAt")
                .forEach(moment -> age(attemptId, moment, by));
    }

    private void age(long attemptId, String field, Duration by) {
        Instant moment = entityManager
                .createQuery("select a." + field + " from Attempt a where a.id = :id", Instant.class)
                .setParameter("id", attemptId)
                .getSingleResult();
        if (moment != null) {
            entityManager
                    .createQuery("update Attempt a set a." + field + " = :then where a.id = :id")
                    .setParameter("then", moment.minus(by))
                    .setParameter("id", attemptId)
                    .executeUpdate();
        }
    }

    /** How many gradings an attempt has. */
    long gradings(long attemptId) {
        return entityManager
                .createQuery("select count(g.id) from AttemptGrading g where g.attemptId = :id", Long.class)
                .setParameter("id", attemptId)
                .getSingleResult();
    }
}
