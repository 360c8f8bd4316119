package org.stupeni.quiz.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stupeni.question.QuestionType;
import org.stupeni.quiz.attempt.SavedAnswer.Status;
import org.stupeni.quiz.paper.Paper;
import org.stupeni.quiz.paper.PaperQuestion;

/**
 * The answer log. A receipt is given only for what is committed: the caller gets it after the transaction.
 *
 * <p>The moment of an answer is read after the attempt's row is locked, so that what waited behind a hand-in is judged by what it finds.
 */
@ApplicationScoped
@Transactional
public class Answers {

    private static final String LOGGED = """
            select new org.stupeni.quiz.attempt.LoggedAnswer(x.question, x.seq, x.variant, x.content, x.savedAt, x.lateAt)
            from Answer x where x.attemptId = :attempt
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    AttemptLock lock;

    @Inject
    Papers papers;

    @Inject
    Clock clock;

    /**
     * Appends responses in this order. Every one is kept, unless it is there already, is no answer to this paper at all, or takes back what was said in a
     * conversation of an exam.
     *
     * @return what became of each, in the same order; nothing if this person has no such attempt
     */
    public Optional<List<SavedAnswer>> save(long attemptId, Long employeeId, List<GivenAnswer> given) {
        return lock.take(attemptId, employeeId).map(attempt -> save(attempt, given));
    }

    private List<SavedAnswer> save(Attempt attempt, List<GivenAnswer> given) {
        Instant now = clock.instant();
        Paper paper = papers.of(attempt);
        List<LoggedAnswer> log = new ArrayList<>(log(attempt.id(), given));
        Set<Integer> checked = checked(attempt);
        List<SavedAnswer> saved = new ArrayList<>();
        for (GivenAnswer one : given) {
            boolean late = !attempt.takesAnswers(now) || checked.contains(one.question());
            if (!one.fits(paper)) {
                saved.add(notKept(one, Status.UNREADABLE, null));
            } else if (attempt.kind() == AttemptKind.EXAM && isStepBack(one, paper, log)) {
                saved.add(notKept(one, Status.REFUSED, counting(log, one)));
            } else {
                saved.add(save(attempt.id(), one, log, late, now));
            }
        }
        return saved;
    }

    private static boolean isStepBack(GivenAnswer given, Paper paper, List<LoggedAnswer> log) {
        return paper.question(given.question()).map(PaperQuestion::type).orElseThrow() == QuestionType.DIALOGUE
                && AnswerLog.isStepBack(ofQuestion(log, given.question()), given.seq(), given.response());
    }

    private SavedAnswer save(Long attemptId, GivenAnswer given, List<LoggedAnswer> log, boolean late, Instant now) {
        List<LoggedAnswer> ofQuestion = ofQuestion(log, given.question());
        AnswerLog.Verdict verdict = AnswerLog.judge(ofQuestion, given.seq(), given.response());
        LoggedAnswer entry;
        if (verdict.isNew()) {
            Answer answer = new Answer(attemptId, given, AnswerLog.variant(ofQuestion, given.seq()), now, late);
            entityManager.persist(answer);
            entry = answer.logged();
            log.add(entry);
        } else {
            entry = AnswerLog.same(ofQuestion, given.seq(), given.response()).orElseThrow();
        }
        Status status = !entry.inTime() ? Status.LATE : verdict.isConflict() ? Status.CONFLICT : Status.SAVED;
        return new SavedAnswer(given.question(), given.seq(), status, entry.savedAt(), counting(log, given));
    }

    /** Marks as in time whatever came before the last moment of an exam attempt that goes on, or goes on for longer. */
    public void inTimeAgain(Attempt attempt) {
        entityManager
                .createQuery("""
                        update Answer x set x.lateAt = null
                        where x.attemptId = :attempt and x.lateAt is not null and x.savedAt <= :last
                        """)
                .setParameter("attempt", attempt.id())
                .setParameter("last", attempt.lastMoment())
                .executeUpdate();
    }

    /** What counts, by number of the question. */
    public Map<Integer, LoggedAnswer> counting(long attemptId) {
        return AnswerLog.countingByQuestion(log(attemptId));
    }

    /** How many questions have an answer that counts. */
    public int answered(long attemptId) {
        return (int) counting(attemptId).values().stream()
                .filter(answer -> !answer.response().isEmpty())
                .count();
    }

    /** How many answers came too late to count. */
    public long late(long attemptId) {
        return log(attemptId).stream().filter(entry -> !entry.inTime()).count();
    }

    /** Every entry of an attempt as it was written, in the order it came. */
    public List<LoggedAnswer> log(long attemptId) {
        return entityManager
                .createQuery(LOGGED + " order by x.id", LoggedAnswer.class)
                .setParameter("attempt", attemptId)
                .getResultList();
    }

    /** What the log has about the questions that these answers are to, and about those between them. */
    private List<LoggedAnswer> log(Long attemptId, List<GivenAnswer> given) {
        IntSummaryStatistics questions =
                given.stream().mapToInt(GivenAnswer::question).summaryStatistics();
        return entityManager
                .createQuery(LOGGED + " and x.question between :first and :last", LoggedAnswer.class)
                .setParameter("attempt", attemptId)
                .setParameter("first", questions.getMin())
                .setParameter("last", questions.getMax())
                .getResultList();
    }

    private Set<Integer> checked(Attempt attempt) {
        return attempt.kind() == AttemptKind.EXAM ? Set.of() : checked(attempt.id());
    }

    /** The questions of a practice attempt whose answer is fixed because their feedback was shown. */
    public Set<Integer> checked(Long attemptId) {
        return entityManager
                .createQuery("select c.question from AnswerCheck c where c.attemptId = :attempt", Integer.class)
                .setParameter("attempt", attemptId)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    private static List<LoggedAnswer> ofQuestion(List<LoggedAnswer> log, int question) {
        return log.stream().filter(entry -> entry.question() == question).collect(Collectors.toList());
    }

    private static LoggedAnswer counting(List<LoggedAnswer> log, GivenAnswer given) {
        return AnswerLog.counting(ofQuestion(log, given.question())).orElse(null);
    }

    private static SavedAnswer notKept(GivenAnswer given, Status why, LoggedAnswer counting) {
        return new SavedAnswer(given.question(), given.seq(), why, null, counting);
    }
}
