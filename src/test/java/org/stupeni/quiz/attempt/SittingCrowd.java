package org.stupeni.quiz.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stupeni.course.Course;
import org.stupeni.course.CourseModule;
import org.stupeni.course.Courses;
import org.stupeni.course.Exam;
import org.stupeni.course.PublishedCourse;
import org.stupeni.course.ScoreBand;
import org.stupeni.question.Open;
import org.stupeni.question.Question;
import org.stupeni.question.Response;
import org.stupeni.question.Task;
import org.stupeni.quiz.paper.Paper;
import org.stupeni.quiz.paper.PaperDrawing;
import org.stupeni.quiz.paper.PaperQuestion;
import org.stupeni.quiz.paper.Sample;
import org.stupeni.quiz.score.Grading;
import org.stupeni.quiz.score.Outcome;

/** Many people who sit an exam, each with answers as told, through the classes that keep and grade real ones but without their waiting. */
@ApplicationScoped
@Transactional
public class SittingCrowd {

    public static final String EXAM = "exam";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Courses courses;

    @Inject
    Clock clock;

    /** A new course of its own: its exam draws four of six questions {@code q-1…q-6} with the options a to d, of which a is right; two points pass. */
    public String publish() {
        String id = "st" + UUID.randomUUID().toString().replace("-", "");
        publish(id, Sample.questions("q", 6, "co2-basics", "lesson-1", 1));
        return id;
    }

    /** The course again, with so many questions. */
    public void publish(String courseId, int questions) {
        publish(courseId, Sample.questions("q", questions, "co2-basics", "lesson-1", 1));
    }

    /** The course again, in which the first question is asked otherwise. */
    public void repair(String courseId) {
        List<Question> bank = new ArrayList<>(Sample.questions("q", 6, "co2-basics", "lesson-1", 1));
        Question first = bank.get(0);
        bank.set(
                0,
                new Question(
                        first.id(),
                        first.indicator(),
                        first.lesson(),
                        first.difficulty(),
                        Sample.text("repaired"),
                        null,
                        first.task()));
        publish(courseId, bank);
    }

    private void publish(String id, List<Question> bank) {
        Course sample = Sample.course(bank, Sample.exam(2, Sample.row(null, "co2-basics", null, Set.of(), 4)));
        courses.publish(new Course(
                id,
                "client-orientation",
                sample.title(),
                sample.summary(),
                sample.purpose(),
                true,
                sample.modules(),
                sample.bank(),
                sample.exams().stream().map(SittingCrowd::talking).toList()));
    }

    /** The exam with other words to a result that passed. */
    private static Exam talking(Exam exam) {
        return new Exam(
                exam.id(),
                exam.title(),
                exam.level(),
                exam.minutes(),
                exam.attempts(),
                exam.daysBetween(),
                exam.graceSeconds(),
                exam.cut(),
                exam.cutReason(),
                exam.review(),
                exam.draw(),
                exam.after(),
                exam.markedTwice(),
                exam.closes(),
                List.of(new ScoreBand(0, Sample.text("below")), new ScoreBand(null, Sample.text("passed"))));
    }

    /**
     * One person's attempt, graded.
     *
     * @param number 1 for the first
     * @param option what is chosen for a question by its id, or null for nothing
     * @return its id
     */
    public long sit(String courseId, long employeeId, int number, Function<String, String> option) {
        PublishedCourse version = courses.latest(courseId).orElseThrow();
        Instant begin = clock.instant().minus(Duration.ofHours(2)).plusMillis(employeeId % 100_000);
        Paper paper = PaperDrawing.draw(
                version.course().exam(EXAM).orElseThrow(), version.course(), Set.of(), one -> 2, "seed" + employeeId);
        Attempt attempt = Attempt.start(
                new Subject(AttemptKind.EXAM, courseId, version.versionId(), EXAM),
                employeeId,
                number,
                "seed",
                paper,
                begin,
                new TimeLimit(Duration.ofMinutes(40), Duration.ofSeconds(30)));
        entityManager.persist(attempt);
        entityManager.flush();
        Map<Integer, Response> responses = answer(attempt, option, begin);
        attempt.handIn(begin.plusSeconds(600));
        grade(attempt, version.course().bank(), responses);
        return attempt.id();
    }

    /** The course again, in which the first module has so many questions to practise, {@code p-1…}. */
    public void addPractice(String courseId, int questions) {
        addPractice(courseId, Sample.questions("p", questions, "co2-basics", "lesson-1", 1));
    }

    /** The same with one question to which people write in their own words: nobody scores it. */
    public void addOpenPractice(String courseId) {
        Task open = new Open(0, 200, List.of(), null);
        addPractice(
                courseId,
                List.of(new Question("p-open", "co2-basics", "lesson-1", 1, Sample.text("open"), null, open)));
    }

    private void addPractice(String courseId, List<Question> questions) {
        Course before = courses.latest(courseId).orElseThrow().course();
        CourseModule first = before.modules().get(0);
        List<CourseModule> modules = new ArrayList<>(before.modules());
        modules.set(0, Sample.module(first.id(), "lesson-1", questions.toArray(Question[]::new)));
        courses.publish(new Course(
                courseId,
                before.competency(),
                before.title(),
                before.summary(),
                before.purpose(),
                true,
                modules,
                before.bank(),
                before.exams()));
    }

    /** One person's practice of the first module, finished; like {@link #sit}. */
    public long practise(String courseId, long employeeId, int number, Function<String, String> option) {
        PublishedCourse version = courses.latest(courseId).orElseThrow();
        CourseModule module = version.course().modules().get(0);
        Instant begin = clock.instant().minus(Duration.ofHours(3)).plusMillis(employeeId % 100_000);
        Attempt attempt = Attempt.start(
                new Subject(AttemptKind.PRACTICE, courseId, version.versionId(), module.id()),
                employeeId,
                number,
                "seed",
                PaperDrawing.practice(module, "seed" + employeeId),
                begin,
                null);
        entityManager.persist(attempt);
        entityManager.flush();
        Map<Integer, Response> responses = answer(attempt, option, begin);
        attempt.handIn(begin.plusSeconds(600));
        grade(attempt, module.practice(), responses);
        return attempt.id();
    }

    private Map<Integer, Response> answer(Attempt attempt, Function<String, String> option, Instant begin) {
        Map<Integer, Response> responses = new HashMap<>();
        for (PaperQuestion asked : attempt.paper().questions()) {
            String chosen = option.apply(asked.question());
            if (chosen != null) {
                Response response = Response.of(asked.options().stream()
                        .filter(one -> one.option().equals(chosen))
                        .findFirst()
                        .orElseThrow()
                        .id());
                responses.put(asked.number(), response);
                entityManager.persist(new Answer(
                        attempt.id(),
                        new GivenAnswer(asked.number(), 1, response, "crowd", 0),
                        0,
                        begin.plusSeconds(30L * asked.number()),
                        false));
            }
        }
        return responses;
    }

    /** Whether this person's paper would have a question. */
    public boolean asks(String courseId, long employeeId, String question) {
        PublishedCourse version = courses.latest(courseId).orElseThrow();
        return PaperDrawing.draw(
                        version.course().exam(EXAM).orElseThrow(),
                        version.course(),
                        Set.of(),
                        one -> 2,
                        "seed" + employeeId)
                .questions()
                .stream()
                .anyMatch(asked -> asked.question().equals(question));
    }

    private void grade(Attempt attempt, List<Question> questions, Map<Integer, Response> responses) {
        Map<String, Question> bank = questions.stream().collect(Collectors.toMap(Question::id, Function.identity()));
        Grading grading = Grading.grade(attempt.paper(), bank::get, responses);
        entityManager.persist(new AttemptGrading(
                attempt.id(), attempt.graded(), grading, attempt.paper().cut(), clock.instant()));
    }

    /** One more grading of an attempt, in which every question earns its point. */
    public void regrade(long attemptId) {
        Attempt attempt = entityManager.find(Attempt.class, attemptId);
        Map<Integer, BigDecimal> all = attempt.paper().questions().stream()
                .collect(Collectors.toMap(PaperQuestion::number, asked -> BigDecimal.ONE.setScale(4)));
        entityManager.persist(new AttemptGrading(
                attemptId,
                attempt.graded(),
                new Grading(BigDecimal.valueOf(all.size()), all.size(), Outcome.PASSED, all, Map.of()),
                attempt.paper().cut(),
                clock.instant()));
    }
}
