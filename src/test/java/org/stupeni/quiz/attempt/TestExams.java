package org.stupeni.quiz.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.stupeni.course.Course;
import org.stupeni.course.Courses;
import org.stupeni.course.Exam;
import org.stupeni.course.ReviewPolicy;
import org.stupeni.course.ScoreBand;
import org.stupeni.question.Open;
import org.stupeni.question.Question;
import org.stupeni.question.Response;
import org.stupeni.quiz.paper.PaperQuestion;
import org.stupeni.quiz.paper.Sample;
import org.stupeni.quiz.start.Attempts;

/** A course with a small exam for tests inside the portal, and what only time does to attempts. */
@ApplicationScoped
@Transactional
public class TestExams {

    public static final String COURSE = "quiz-it";
    public static final String OPEN_COURSE = "quiz-open-it";
    public static final String EXAM = "exam";
    public static final String MODULE = "one";
    private static final String INDICATOR = "co2-basics";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Courses courses;

    @Inject
    Attempts attempts;

    @Inject
    Answers answers;

    @Inject
    HandIns handIns;

    @Inject
    AttemptLock lock;

    /** The exam draws three of six questions, each with {@code a} right, and passes with two; the practice quiz has one question of each type. */
    public void publish() {
        publish(COURSE, null);
    }

    /** The same exam in another course, with what earns the next attempt beside no break at all. */
    public void publish(String courseId, Exam.After after) {
        publishChanged(courseId, exam -> after == null ? exam : asking(exam, after));
    }

    /** The same exam, shown and closed in another way; an exam of the same course with another document is its next version. */
    public void publish(String courseId, ReviewPolicy review, LocalDate closes) {
        publish(courseId, review, closes, List.of());
    }

    /** The same with something to say to its results. */
    public void publish(String courseId, ReviewPolicy review, LocalDate closes, List<ScoreBand> bands) {
        publishChanged(
                courseId,
                exam -> new Exam(
                        exam.id(),
                        exam.title(),
                        exam.level(),
                        exam.minutes(),
                        exam.attempts(),
                        0,
                        exam.graceSeconds(),
                        exam.cut(),
                        exam.cutReason(),
                        review,
                        exam.draw(),
                        null,
                        false,
                        closes,
                        bands));
    }

    private void publishChanged(String courseId, UnaryOperator<Exam> change) {
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
                sample.exams().stream().map(change).toList()));
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
                after,
                false,
                null,
                List.of());
    }

    /** A practice quiz of one open answer. */
    public void publishOpen() {
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

    /** An exam of two open answers and a single choice with {@code a} right: two points pass, and so many people mark. */
    public String publishMarked(int markers) {
        return publishMarked(markers, List.of());
    }

    /** The same with something to say to its results. */
    public String publishMarked(int markers, List<ScoreBand> bands) {
        String id = "mk" + UUID.randomUUID().toString().replace("-", "");
        Course sample = Sample.course(List.of());
        Open rubric = new Open(
                0,
                1500,
                List.of("respect", "step").stream()
                        .map(criterion -> new Open.Criterion(
                                criterion,
                                Sample.text(criterion),
                                IntStream.rangeClosed(0, 3)
                                        .mapToObj(points -> new Open.Step(points, Sample.text("step " + points)))
                                        .toList()))
                        .toList(),
                Sample.text("model"));
        List<Question> bank = List.of(
                new Question("o-1", INDICATOR, "lesson-1", 1, Sample.text("?"), null, rubric),
                new Question("o-2", INDICATOR, "lesson-1", 1, Sample.text("!"), null, rubric),
                Sample.single("s", INDICATOR, "lesson-1", 1));
        Exam drawn = Sample.exam(2, Exam.Draw.fixed(Set.of("o-1", "o-2", "s")));
        courses.publish(new Course(
                id,
                "client-orientation",
                sample.title(),
                sample.summary(),
                sample.purpose(),
                true,
                sample.modules(),
                bank,
                List.of(new Exam(
                        EXAM,
                        drawn.title(),
                        2,
                        40,
                        3,
                        0,
                        30,
                        2,
                        drawn.cutReason(),
                        ReviewPolicy.ALL,
                        drawn.draw(),
                        null,
                        markers == 2,
                        null,
                        bands))));
        return id;
    }

    /** The number of a question on a paper. */
    public int numberOf(long attemptId, Long employeeId, String question) {
        return attempts.paper(attemptId, employeeId).orElseThrow().questions().stream()
                .filter(asked -> asked.question().equals(question))
                .findFirst()
                .orElseThrow()
                .number();
    }

    /** Answers in words; nothing takes the answer away. */
    public SavedAnswer write(long attemptId, Long employeeId, String question, long seq, String words) {
        return answers.save(
                        attemptId,
                        employeeId,
                        List.of(new GivenAnswer(
                                numberOf(attemptId, employeeId, question),
                                seq,
                                Response.typing(Map.of(Response.TEXT, words)),
                                "test",
                                0)))
                .orElseThrow()
                .get(0);
    }

    /** Sits the exam of {@link #publishMarked}: the choice right, and these words for the two open questions; handed in and graded. */
    public long sitMarked(String course, Long employeeId, String first, String second) {
        long attempt = attempts.start(employeeId, course, EXAM).orElseThrow();
        int single = numberOf(attempt, employeeId, "s");
        answers.save(attempt, employeeId, List.of(choosing(attempt, employeeId, single, 1, "a")));
        write(attempt, employeeId, "o-1", 1, first);
        write(attempt, employeeId, "o-2", 1, second);
        handIns.handIn(
                attempt,
                employeeId,
                Map.of(single, 1L, numberOf(attempt, employeeId, "o-1"), 1L, numberOf(attempt, employeeId, "o-2"), 1L));
        handIns.settle(attempt, employeeId);
        return attempt;
    }

    /** The code of the answer to a question of an attempt, the newest of them. */
    public String codeOf(long attemptId, String question) {
        return entityManager
                .createQuery(
                        "select o.code from OpenAnswer o where o.attemptId = :attempt and o.questionId = :question order by o.id desc",
                        String.class)
                .setParameter("attempt", attemptId)
                .setParameter("question", question)
                .setMaxResults(1)
                .getSingleResult();
    }

    /** What a browser sends to choose this option of the question's own. */
    public GivenAnswer choosing(long attemptId, Long employeeId, int number, long seq, String option) {
        PaperQuestion question =
                attempts.paper(attemptId, employeeId).orElseThrow().questions().get(number - 1);
        String id = question.options().stream()
                .filter(shown -> shown.option().equals(option))
                .map(PaperQuestion.PaperOption::id)
                .findFirst()
                .orElseThrow();
        return new GivenAnswer(number, seq, Response.of(id), "test", 0);
    }

    public Set<String> questionsOf(long attemptId, Long employeeId) {
        return attempts.paper(attemptId, employeeId).orElseThrow().questions().stream()
                .map(PaperQuestion::question)
                .collect(Collectors.toSet());
    }

    /** Lets so much time go by for an attempt: everything that happened to it is so much longer ago. */
    public void age(long attemptId, Duration by) {
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
    public long gradings(long attemptId) {
        return entityManager
                .createQuery("select count(g.id) from AttemptGrading g where g.attemptId = :id", Long.class)
                .setParameter("id", attemptId)
                .getSingleResult();
    }
}
