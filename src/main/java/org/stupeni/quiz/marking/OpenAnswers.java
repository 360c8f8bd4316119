package org.stupeni.quiz.marking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stupeni.quiz.score.Marks;

/** The open answers of attempts, for gradings and reviews: what waits, what is marked, what counts. */
@ApplicationScoped
@Transactional
public class OpenAnswers {

    @PersistenceContext
    EntityManager entityManager;

    /** Puts answers before those who mark. What is there already is left alone. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void await(long attemptId, List<NewOpenAnswer> answers, Instant now) {
        if (answers.isEmpty()) {
            return;
        }
        List<NewOpenAnswer.Entry> known = entityManager
                .createQuery(
                        "select new org.stupeni.quiz.marking.NewOpenAnswer$Entry(o.question, o.seq, o.variant)"
                                + " from OpenAnswer o where o.attemptId = :attempt",
                        NewOpenAnswer.Entry.class)
                .setParameter("attempt", attemptId)
                .getResultList();
        answers.stream()
                .filter(answer -> known.stream().noneMatch(answer::isEntry))
                .forEach(answer -> entityManager.persist(new OpenAnswer(answer, now)));
        entityManager.flush();
    }

    /** What was given for the open answers of an attempt; where a question has two marked answers, the better one. */
    public Marks marks(long attemptId) {
        Map<Integer, BigDecimal> points = new TreeMap<>();
        Set<Integer> waiting = new HashSet<>();
        for (ScoredAnswer answer : scored(attemptId)) {
            if (answer.points() == null) {
                waiting.add(answer.question());
            } else {
                points.merge(answer.question(), answer.points(), BigDecimal::max);
            }
        }
        return new Marks(points, waiting);
    }

    private List<ScoredAnswer> scored(long attemptId) {
        return entityManager
                .createQuery("""
                        select new org.stupeni.quiz.marking.ScoredAnswer(o.id, o.question, o.seq, o.variant, o.points)
                        from OpenAnswer o where o.attemptId = :attempt order by o.id
                        """, ScoredAnswer.class)
                .setParameter("attempt", attemptId)
                .getResultList();
    }

    /** Whether marks of an attempt wait for the grading they count in, and none of its answers waits for marks. */
    public boolean isMarked(long attemptId) {
        List<MarkingState> states = entityManager
                .createQuery("select o.state from OpenAnswer o where o.attemptId = :attempt", MarkingState.class)
                .setParameter("attempt", attemptId)
                .getResultList();
        return states.contains(MarkingState.MARKED) && states.stream().noneMatch(MarkingState::isOpen);
    }

    /** The attempts of which that is so. */
    public List<Long> markedAttempts() {
        return entityManager
                .createQuery("""
                        select distinct o.attemptId from OpenAnswer o where o.state = :marked and not exists
                            (select w.id from OpenAnswer w where w.attemptId = o.attemptId and w.state in (:waiting, :differing))
                        """, Long.class)
                .setParameter("marked", MarkingState.MARKED)
                .setParameter("waiting", MarkingState.WAITING)
                .setParameter("differing", MarkingState.DIFFERING)
                .getResultList();
    }

    /**
     * The marks of an attempt count from this grading on.
     *
     * @return how many
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int count(long attemptId, int grading) {
        return entityManager
                .createQuery("""
                        update OpenAnswer o set o.state = :counted, o.grading = :grading, o.version = o.version + 1
                        where o.attemptId = :attempt and o.state = :marked
                        """)
                .setParameter("counted", MarkingState.COUNTED)
                .setParameter("grading", grading)
                .setParameter("attempt", attemptId)
                .setParameter("marked", MarkingState.MARKED)
                .executeUpdate();
    }

    /** How the answers of an attempt that count were marked, by number of the question; in two statements. */
    public Map<Integer, MarkedAnswer> counted(long attemptId) {
        Map<Integer, ScoredAnswer> best = new HashMap<>();
        scored(attemptId).stream()
                .filter(answer -> answer.points() != null)
                .forEach(answer -> best.merge(
                        answer.question(),
                        answer,
                        (one, other) -> other.points().compareTo(one.points()) >= 0 ? other : one));
        if (best.isEmpty()) {
            return Map.of();
        }
        Map<Long, List<AnswerMark>> marks = entityManager
                .createQuery("""
                        select m from AnswerMark m where m.answerId in :answers and m.finalAt is not null
                        order by m.finalAt, m.id
                        """, AnswerMark.class)
                .setParameter(
                        "answers", best.values().stream().map(ScoredAnswer::id).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(AnswerMark::answerId));
        return best.values().stream()
                .collect(Collectors.toMap(
                        ScoredAnswer::question,
                        answer -> new MarkedAnswer(
                                answer.seq(),
                                answer.variant(),
                                answer.points(),
                                effective(marks.getOrDefault(answer.id(), List.of())))));
    }

    /** A resolution stands alone. */
    private static List<GivenMark> effective(List<AnswerMark> marks) {
        boolean resolved = marks.stream().anyMatch(AnswerMark::isResolution);
        return marks.stream()
                .filter(mark -> mark.isResolution() || !resolved)
                .map(mark -> new GivenMark(mark.steps(), mark.remark()))
                .toList();
    }
}
