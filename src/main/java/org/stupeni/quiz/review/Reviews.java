package org.stupeni.quiz.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.stupeni.course.Course;
import org.stupeni.course.Courses;
import org.stupeni.course.Exam;
import org.stupeni.course.ReviewPolicy;
import org.stupeni.course.ReviewPolicy.Moment;
import org.stupeni.course.ReviewPolicy.Part;
import org.stupeni.course.ScoreBand;
import org.stupeni.platform.Refused;
import org.stupeni.question.Question;
import org.stupeni.question.Response;
import org.stupeni.quiz.attempt.AnswerLog;
import org.stupeni.quiz.attempt.Answers;
import org.stupeni.quiz.attempt.Attempt;
import org.stupeni.quiz.attempt.AttemptKind;
import org.stupeni.quiz.attempt.AttemptLock;
import org.stupeni.quiz.attempt.AttemptState;
import org.stupeni.quiz.attempt.Deadlines;
import org.stupeni.quiz.attempt.LoggedAnswer;
import org.stupeni.quiz.attempt.Papers;
import org.stupeni.quiz.marking.MarkedAnswer;
import org.stupeni.quiz.marking.OpenAnswers;
import org.stupeni.quiz.paper.Paper;
import org.stupeni.quiz.paper.PaperQuestion;
import org.stupeni.quiz.repair.Corrected;
import org.stupeni.quiz.review.CountedQuestions.Counted;
import org.stupeni.quiz.start.ExamTerms;
import org.stupeni.quiz.start.Terms;

/**
 * The only way keys and feedback leave the server: after grading, as the paper's policy allows at that moment, and in practice after the answer is fixed.
 */
@ApplicationScoped
@Transactional
public class Reviews {

    private static final Set<Part> DURING_PRACTICE = ReviewPolicy.PRACTICE.shown(Moment.DURING, false);

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    AttemptLock lock;

    @Inject
    Answers answers;

    @Inject
    OpenAnswers openAnswers;

    @Inject
    Courses courses;

    @Inject
    Papers papers;

    @Inject
    CountedQuestions counted;

    @Inject
    Terms terms;

    @Inject
    Clock clock;

    /**
     * What the person may see of a graded attempt at this moment; nothing of one that is not graded or not theirs. While the result is provisional, no mark
     * is told: it may still be taken back. A question whose answers count otherwise is shown as it counted when the result was made.
     */
    public PaperReview of(long attemptId, Long employeeId) {
        Attempt attempt = entityManager.find(Attempt.class, attemptId);
        if (attempt == null || !attempt.employeeId().equals(employeeId) || !attempt.isScored()) {
            return PaperReview.NOTHING;
        }
        Paper paper = papers.of(attempt);
        ReviewPolicy policy = policy(attempt, paper);
        Instant now = clock.instant();
        Instant closesAt = terms(attempt).map(ExamTerms::closesAt).orElse(null);
        Set<Part> shown = shown(policy, attempt, closesAt, now);
        boolean isFinal = attempt.state() == AttemptState.GRADED;
        Map<Integer, MarkedAnswer> marked = isFinal && attempt.kind() == AttemptKind.EXAM && paper.hasOpen()
                ? openAnswers.counted(attemptId)
                : Map.of();
        Counted counting = counted.of(attempt, paper);
        PaperReview review =
                review(policy, shown, reviewed(attempt, counting.corrected(), shown, question -> true, marked));
        List<ScoreBand> bands = exam(attempt).map(Exam::bands).orElse(List.of());
        return new PaperReview(
                review.shown(),
                review.questions(),
                isFinal && shown.contains(Part.BANDS) ? bands : List.of(),
                more(policy, attempt, closesAt, now, !bands.isEmpty()),
                counting.otherwise());
    }

    private static Set<Part> shown(ReviewPolicy policy, Attempt attempt, Instant closesAt, Instant at) {
        return policy.shown(
                Deadlines.moment(true, attempt.settlesAt(), at), closesAt != null && !at.isBefore(closesAt));
    }

    /**
     * The next moment at which there is something that is not shown now.
     *
     * @param bands whether there is anything to be said to the result
     */
    private static PaperReview.More more(
            ReviewPolicy policy, Attempt attempt, Instant closesAt, Instant now, boolean bands) {
        Set<Part> shown = EnumSet.noneOf(Part.class);
        shown.addAll(shown(policy, attempt, closesAt, now));
        if (!bands) {
            shown.add(Part.BANDS);
        }
        return Stream.of(Deadlines.laterFrom(attempt.settlesAt()), closesAt)
                .filter(from -> from != null && from.isAfter(now))
                .sorted()
                .map(from -> new PaperReview.More(from, added(shown, shown(policy, attempt, closesAt, from))))
                .filter(more -> !more.parts().isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static Set<Part> added(Set<Part> shown, Set<Part> then) {
        Set<Part> added = EnumSet.noneOf(Part.class);
        added.addAll(then);
        added.removeAll(shown);
        return added;
    }

    /** Of these questions, those that may be seen where so much is shown. */
    static PaperReview review(ReviewPolicy policy, Set<Part> shown, List<ReviewedQuestion> questions) {
        boolean anything = shown.stream().anyMatch(part -> part != Part.INDICATORS && part != Part.BANDS);
        return new PaperReview(
                shown,
                questions.stream()
                        .filter(question ->
                                anything && (!policy.mistakes() || !question.isFull() || question.corrected()))
                        .toList(),
                List.of(),
                null);
    }

    private static ReviewPolicy policy(Attempt attempt, Paper paper) {
        return attempt.kind() == AttemptKind.PRACTICE ? ReviewPolicy.PRACTICE : paper.review();
    }

    private Optional<ExamTerms> terms(Attempt attempt) {
        Course course = courses.version(attempt.courseVersionId()).course();
        return exam(attempt).map(exam -> terms.of(course, exam));
    }

    /** Nothing of practice and small checks. */
    private Optional<Exam> exam(Attempt attempt) {
        return attempt.kind() == AttemptKind.EXAM
                ? courses.version(attempt.courseVersionId()).course().exam(attempt.subjectId())
                : Optional.empty();
    }

    /**
     * Fixes the answer to a question of a running practice quiz and shows its feedback; asking again shows it again.
     *
     * @return nothing if this person has no such practice attempt or it has no such question
     * @throws Refused if the question is not answered yet
     */
    public Optional<ReviewedQuestion> check(long attemptId, Long employeeId, int number) {
        return lock.take(attemptId, employeeId)
                .filter(attempt -> attempt.kind() == AttemptKind.PRACTICE)
                .flatMap(attempt -> papers.of(attempt).question(number).map(asked -> check(attempt, asked)));
    }

    private ReviewedQuestion check(Attempt attempt, PaperQuestion asked) {
        LoggedAnswer counting = answers.counting(attempt.id()).get(asked.number());
        if (counting == null || counting.response().isEmpty()) {
            throw new Refused("quiz_practice.answer_first");
        }
        if (!answers.checked(attempt.id()).contains(asked.number())) {
            entityManager.persist(new AnswerCheck(attempt.id(), asked.number(), clock.instant()));
        }
        Question question = question(attempt, asked);
        return ReviewedQuestion.of(asked, question, counting.response(), DURING_PRACTICE);
    }

    /** The questions of a practice attempt whose feedback was shown, with it; nothing of an exam. */
    public List<ReviewedQuestion> checked(long attemptId, Long employeeId) {
        Attempt attempt = entityManager.find(Attempt.class, attemptId);
        if (attempt == null || !attempt.employeeId().equals(employeeId) || attempt.kind() != AttemptKind.PRACTICE) {
            return List.of();
        }
        Set<Integer> checked = answers.checked(attempt.id());
        return reviewed(
                attempt,
                counted.of(attempt, papers.of(attempt)).corrected(),
                DURING_PRACTICE,
                question -> checked.contains(question.number()),
                Map.of());
    }

    private List<ReviewedQuestion> reviewed(
            Attempt attempt,
            Corrected corrected,
            Set<Part> shown,
            Predicate<PaperQuestion> which,
            Map<Integer, MarkedAnswer> marked) {
        List<LoggedAnswer> log = answers.log(attempt.id());
        Map<Integer, LoggedAnswer> counting = AnswerLog.countingByQuestion(log);
        return papers.of(attempt).questions().stream()
                .filter(which)
                .map(asked -> {
                    MarkedAnswer mark = marked.get(asked.number());
                    Question question = corrected.questions().get(asked.question());
                    LoggedAnswer entry = mark == null
                            ? counting.get(asked.number())
                            : AnswerLog.entry(log, asked.number(), mark.seq(), mark.variant())
                                    .orElse(null);
                    ReviewedQuestion reviewed = mark == null
                            ? ReviewedQuestion.of(asked, question, response(entry), shown)
                            : ReviewedQuestion.marked(asked, question, response(entry), mark, shown);
                    BigDecimal always = corrected.points().get(asked.number());
                    boolean same = always == null && question.version().equals(asked.version());
                    return same ? reviewed : reviewed.corrected(always);
                })
                .toList();
    }

    private static Response response(LoggedAnswer answer) {
        return answer == null ? Response.NONE : answer.response();
    }

    private Question question(Attempt attempt, PaperQuestion asked) {
        Course course = courses.version(attempt.courseVersionId()).course();
        return course.question(asked.question()).orElseThrow();
    }
}
