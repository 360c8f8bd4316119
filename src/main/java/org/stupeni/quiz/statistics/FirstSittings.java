package org.stupeni.quiz.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stupeni.question.Response;
import org.stupeni.quiz.attempt.AnswerLog;
import org.stupeni.quiz.attempt.Answers;
import org.stupeni.quiz.attempt.Attempt;
import org.stupeni.quiz.attempt.AttemptGrading;
import org.stupeni.quiz.attempt.AttemptKind;
import org.stupeni.quiz.attempt.AttemptLock;
import org.stupeni.quiz.attempt.AttemptState;
import org.stupeni.quiz.attempt.LoggedAnswer;
import org.stupeni.quiz.attempt.Papers;

/**
 * First attempts at exams and at practice for item statistics. Only the first one of a person counts: who comes again has seen questions and has been told answers, and is
 * here because of having failed.
 */
@ApplicationScoped
@Transactional
public class FirstSittings {

    /** Answers that came together say nothing about how long each took. */
    private static final Duration SHORTEST = Duration.ofSeconds(1);

    /** Whoever waits longer than this has done something else meanwhile. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    AttemptLock lock;

    @Inject
    Answers answers;

    @Inject
    Papers papers;

    /**
     * Takes the attempt for the rest of the transaction and tells it; nothing of one that is no first attempt at an exam with a final result: while open
     * answers wait for their marks, its points say nothing about the questions.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<FirstSitting> take(long attemptId) {
        return take(attemptId, AttemptKind.EXAM);
    }

    /** The same of the first practice of a module; nothing of one that is not finished. What nobody scores in practice, open answers, is not in it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<FirstSitting> takePractice(long attemptId) {
        return take(attemptId, AttemptKind.PRACTICE);
    }

    private Optional<FirstSitting> take(long attemptId, AttemptKind kind) {
        return lock.take(attemptId)
                .filter(attempt ->
                        attempt.kind() == kind && attempt.state() == AttemptState.GRADED && attempt.isFirst())
                .flatMap(attempt -> latest(attempt).map(row -> sitting(attempt, row)));
    }

    private Optional<AttemptGrading> latest(Attempt attempt) {
        return entityManager
                .createQuery(
                        "select g from AttemptGrading g where g.attemptId = :attempt order by g.number desc",
                        AttemptGrading.class)
                .setParameter("attempt", attempt.id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private FirstSitting sitting(Attempt attempt, AttemptGrading row) {
        Map<Integer, BigDecimal> points = row.grading().byQuestion();
        List<LoggedAnswer> log = answers.log(attempt.id());
        Map<Integer, LoggedAnswer> counting = AnswerLog.countingByQuestion(log);
        Map<Integer, Integer> seconds = seconds(attempt.startedAt(), log);
        return new FirstSitting(
                attempt.id(),
                attempt.courseId(),
                attempt.courseVersionId(),
                attempt.subjectId(),
                row.number(),
                row.cut(),
                attempt.startedAt(),
                papers.of(attempt).questions().stream()
                        .filter(asked -> points.containsKey(asked.number()))
                        .map(asked -> {
                            Response given = Optional.ofNullable(counting.get(asked.number()))
                                    .map(LoggedAnswer::response)
                                    .orElse(Response.NONE);
                            return new FirstSitting.Asked(
                                    asked.question(),
                                    asked.version(),
                                    points.get(asked.number()),
                                    asked.real(given).chosen(),
                                    !given.isEmpty(),
                                    seconds.get(asked.number()));
                        })
                        .toList());
    }

    /** Time to the first answer of each question, by its number. */
    static Map<Integer, Integer> seconds(Instant startedAt, List<LoggedAnswer> log) {
        Map<Integer, Integer> seconds = new HashMap<>();
        Instant before = startedAt;
        for (LoggedAnswer answer : log) {
            Duration took = Duration.between(before, answer.savedAt());
            if (!seconds.containsKey(answer.question())) {
                boolean told = took.compareTo(SHORTEST) >= 0 && took.compareTo(LONGEST) <= 0;
                seconds.put(answer.question(), told ? (int) took.toSeconds() : null);
            }
            before = answer.savedAt();
        }
        return seconds;
    }
}
