package org.stupeni.quiz.attempt;

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
import java.util.Optional;
import org.stupeni.platform.Refused;
import org.stupeni.quiz.paper.PaperQuestion;

/** Ends attempts: handing in, taking back, settling, closing by time. Each is a transaction of its own; grading comes after. */
@ApplicationScoped
@Transactional
public class HandIns {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    AttemptLock lock;

    @Inject
    Answers answers;

    @Inject
    Papers papers;

    @Inject
    Clock clock;

    @Inject
    Event<AttemptHappened> happened;

    /**
     * Hands in, if the person's browser and the log agree on the last answer of every question. Handing in what is handed in changes nothing.
     *
     * @param last the number of the last answer the browser knows, by number of the question; questions without an answer may be left out
     * @return the questions where they differ, with the number that the log has: if there are any, nothing was changed; nothing at all if this person has
     *     no such attempt
     * @throws Refused if it is practice or a small check and a question has no answer: either counts only when all of it was tried
     */
    public Optional<List<Difference>> handIn(long attemptId, Long employeeId, Map<Integer, Long> last) {
        return lock.take(attemptId, employeeId).map(attempt -> handIn(attempt, last));
    }

    private List<Difference> handIn(Attempt attempt, Map<Integer, Long> last) {
        Instant now = clock.instant();
        if (attempt.state() != AttemptState.IN_PROGRESS) {
            return List.of();
        }
        if (attempt.isOverdue(now)) {
            runOut(attempt, now);
            return List.of();
        }
        Map<Integer, LoggedAnswer> counting = answers.counting(attempt.id());
        List<Difference> differences = differences(attempt, counting, last);
        if (differences.isEmpty()) {
            demandPractised(attempt, counting);
            attempt.handIn(now);
            happened.fire(AttemptHappened.closed(attempt, now));
        }
        return differences;
    }

    private void demandPractised(Attempt attempt, Map<Integer, LoggedAnswer> counting) {
        long answered = counting.values().stream()
                .filter(answer -> !answer.response().isEmpty())
                .count();
        long open = papers.of(attempt).questions().size() - answered;
        if (attempt.kind() != AttemptKind.EXAM && open > 0) {
            throw new Refused(
                    attempt.kind() == AttemptKind.CHECK ? "spaced_check.unanswered" : "quiz_practice.unanswered", open);
        }
    }

    private List<Difference> differences(
            Attempt attempt, Map<Integer, LoggedAnswer> counting, Map<Integer, Long> last) {
        List<Difference> differences = new ArrayList<>();
        for (PaperQuestion question : papers.of(attempt).questions()) {
            int number = question.number();
            long logged = counting.containsKey(number) ? counting.get(number).seq() : 0;
            if (last.getOrDefault(number, 0L) != logged) {
                differences.add(new Difference(number, logged));
            }
        }
        return differences;
    }

    /**
     * Goes on with an attempt that was handed in. Answers that came in between, from another tab, are in time again.
     *
     * @return false if this person has no such attempt
     * @throws Refused if it has settled
     */
    public boolean takeBack(long attemptId, Long employeeId) {
        Optional<Attempt> found = lock.take(attemptId, employeeId);
        found.ifPresent(attempt -> {
            attempt.takeBack(clock.instant());
            answers.inTimeAgain(attempt);
            happened.fire(AttemptHappened.takenBack(attempt, clock.instant()));
        });
        return found.isPresent();
    }

    /**
     * The person asks for the result now and gives up taking back.
     *
     * @return false if this person has no such attempt
     */
    public boolean settle(long attemptId, Long employeeId) {
        Optional<Attempt> found = lock.take(attemptId, employeeId);
        found.ifPresent(attempt -> attempt.settle(clock.instant()));
        return found.isPresent();
    }

    /** The attempts whose time, grace included, is over and that nobody has closed. */
    public List<Long> overdue() {
        return entityManager
                .createQuery(
                        "select a.id from Attempt a where a.state = :running and a.lastMoment < :now order by a.id",
                        Long.class)
                .setParameter("running", AttemptState.IN_PROGRESS)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /** Closes an attempt whose time is over; another one is left alone. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void closeOverdue(long attemptId) {
        Instant now = clock.instant();
        lock.take(attemptId).filter(attempt -> attempt.isOverdue(now)).ifPresent(attempt -> runOut(attempt, now));
    }

    private void runOut(Attempt attempt, Instant now) {
        attempt.runOut();
        happened.fire(AttemptHappened.closed(attempt, now));
    }

    /**
     * A question whose last answer the browser and the log number differently.
     *
     * @param saved the number in the log, 0 if it has none
     */
    public record Difference(int question, long saved) {}
}
