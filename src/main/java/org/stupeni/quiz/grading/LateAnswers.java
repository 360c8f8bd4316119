package org.stupeni.quiz.grading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stupeni.platform.ReasonRule;
import org.stupeni.platform.Refused;
import org.stupeni.quiz.attempt.AnswerLog;
import org.stupeni.quiz.attempt.Answers;
import org.stupeni.quiz.attempt.Attempt;
import org.stupeni.quiz.attempt.AttemptKind;
import org.stupeni.quiz.attempt.AttemptLock;
import org.stupeni.quiz.attempt.LoggedAnswer;
import org.stupeni.quiz.score.Grading;

/**
 * Answers that came too late to count, and HR's acceptance of them.
 *
 * <p>Accepting takes the late marker off all late answers to a question and adds a grading, which renews the evidence; a result that would be lower is
 * refused. An open answer accepted so is marked as any other; the result stands meanwhile, and of two marked answers to one question the better one counts.
 * What the answers say is not shown to who accepts them: whether they count must not hang on whether they are right.
 */
@ApplicationScoped
@Transactional
public class LateAnswers {

    private static final ReasonRule REASON = new ReasonRule("quiz_late.reason_missing", "quiz_late.reason_long", 1000);

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    AttemptLock lock;

    @Inject
    Answers answers;

    @Inject
    Gradings gradings;

    @Inject
    Clock clock;

    @Inject
    Event<LateAnswersAccepted> accepted;

    /** The questions of an attempt with late answers, by number. */
    public List<LateAnswer> of(long attemptId) {
        List<LoggedAnswer> log = answers.log(attemptId);
        Set<Integer> counting = AnswerLog.countingByQuestion(log).keySet();
        Map<Integer, List<LoggedAnswer>> late = log.stream()
                .filter(entry -> !entry.inTime())
                .collect(Collectors.groupingBy(LoggedAnswer::question, TreeMap::new, Collectors.toList()));
        return late.entrySet().stream()
                .map(entry -> new LateAnswer(
                        entry.getKey(),
                        entry.getValue().get(0).savedAt(),
                        entry.getValue().get(entry.getValue().size() - 1).savedAt(),
                        counting.contains(entry.getKey())))
                .toList();
    }

    /** What was accepted in this attempt, oldest first. */
    public List<AcceptanceRow> acceptedIn(long attemptId) {
        return entityManager
                .createQuery("""
                        select new org.stupeni.quiz.grading.AcceptanceRow(l.questions, l.reason, l.acceptedBy, l.acceptedAt, l.grading)
                        from LateAcceptance l where l.attemptId = :attempt order by l.id
                        """, AcceptanceRow.class)
                .setParameter("attempt", attemptId)
                .getResultList();
    }

    /**
     * Lets the late answers to these questions count.
     *
     * @throws Refused without a reason, if the attempt is the accepter's own or has no result yet, if a question has no late answer, or if the result would
     *     be lower
     */
    public void accept(long attemptId, Collection<Integer> questions, String reason, Long byId) {
        String why = REASON.required(reason);
        Attempt attempt = lock.take(attemptId)
                .filter(found -> found.kind() == AttemptKind.EXAM)
                .orElseThrow(() -> new Refused("quiz_late.unknown"));
        if (attempt.employeeId().equals(byId)) {
            throw new Refused("quiz_late.own");
        }
        if (!attempt.isScored()) {
            throw new Refused("quiz_late.not_graded");
        }
        Set<Integer> late = of(attemptId).stream().map(LateAnswer::question).collect(Collectors.toSet());
        if (questions.isEmpty() || !late.containsAll(questions)) {
            throw new Refused("quiz_late.nothing");
        }
        Instant now = clock.instant();
        Grading before = gradings.latest(attemptId);
        takeMarkersOff(attemptId, questions);
        gradings.awaitMarks(attempt, now);
        Grading after = gradings.compute(attempt);
        if (after.points().compareTo(before.points()) < 0) {
            throw new Refused("quiz_late.lower", before.points(), after.points(), before.maximum());
        }
        int number = gradings.add(attempt, after, now);
        entityManager.persist(new LateAcceptance(attemptId, questions, why, byId, number, now));
        accepted.fire(new LateAnswersAccepted(byId, attempt.employeeId(), attemptId, now));
    }

    private void takeMarkersOff(long attemptId, Collection<Integer> questions) {
        entityManager
                .createQuery("""
                        update Answer x set x.lateAt = null
                        where x.attemptId = :attempt and x.lateAt is not null and x.question in :questions
                        """)
                .setParameter("attempt", attemptId)
                .setParameter("questions", new TreeSet<>(questions))
                .executeUpdate();
    }
}
