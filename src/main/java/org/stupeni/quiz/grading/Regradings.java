package org.stupeni.quiz.grading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.stupeni.course.Courses;
import org.stupeni.platform.Json;
import org.stupeni.question.Question;
import org.stupeni.question.QuestionType;
import org.stupeni.question.Response;
import org.stupeni.quiz.attempt.AnswerLog;
import org.stupeni.quiz.attempt.Attempt;
import org.stupeni.quiz.attempt.AttemptGrading;
import org.stupeni.quiz.attempt.AttemptKind;
import org.stupeni.quiz.attempt.AttemptLock;
import org.stupeni.quiz.attempt.AttemptState;
import org.stupeni.quiz.attempt.LoggedAnswer;
import org.stupeni.quiz.paper.Paper;
import org.stupeni.quiz.repair.Corrected;
import org.stupeni.quiz.repair.CorrectionRow;
import org.stupeni.quiz.repair.Corrections;
import org.stupeni.quiz.score.Grading;
import org.stupeni.quiz.score.Marks;

/** Graded exam attempts graded once more: told for many at once without writing anything, done for one at a time. */
@ApplicationScoped
@Transactional
public class Regradings {

    /** The graded exam attempts whose paper has a version of a question. The hash stands in the stored paper and is like nothing else in it. */
    private static final String TOUCHED =
            " where a.courseId = :course and a.kind = :exam and a.state = :graded and a.paper like :version";

    private static final String RESULTS =
            "select a, g, a.paper from Attempt a join AttemptGrading g on g.attemptId = a.id and g.number = a.gradings"
                    + TOUCHED + " order by a.id";

    private static final String ANSWERS =
            "select x.attemptId, x.question, x.seq, x.variant, x.content, x.savedAt, x.lateAt from Answer x"
                    + " where x.attemptId in (select a.id from Attempt a" + TOUCHED + ") order by x.id";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    AttemptLock lock;

    @Inject
    Gradings gradings;

    @Inject
    Corrections corrections;

    @Inject
    Courses courses;

    @Inject
    Clock clock;

    /** What every graded attempt that asked a version of a question would be by these corrections, oldest first; in two statements. Writes nothing. */
    public List<Regraded> wouldBe(String courseId, String questionVersion, Collection<CorrectionRow> inForce) {
        Map<Long, List<LoggedAnswer>> answers = answers(courseId, questionVersion);
        return touched(RESULTS, courseId, questionVersion)
                .getResultStream()
                .map(row -> wouldBe(
                        (Attempt) row[0],
                        (AttemptGrading) row[1],
                        Json.read((String) row[2], Paper.class),
                        answers.getOrDefault(((Attempt) row[0]).id(), List.of()),
                        inForce))
                .toList();
    }

    private Map<Long, List<LoggedAnswer>> answers(String courseId, String questionVersion) {
        Map<Long, List<LoggedAnswer>> answers = new HashMap<>();
        touched(ANSWERS, courseId, questionVersion)
                .getResultStream()
                .forEach(row -> answers.computeIfAbsent((Long) row[0], attempt -> new ArrayList<>())
                        .add(new LoggedAnswer(
                                (Integer) row[1],
                                (Long) row[2],
                                (Integer) row[3],
                                (String) row[4],
                                (Instant) row[5],
                                (Instant) row[6])));
        return answers;
    }

    private TypedQuery<Object[]> touched(String query, String courseId, String questionVersion) {
        return entityManager
                .createQuery(query, Object[].class)
                .setParameter("course", courseId)
                .setParameter("exam", AttemptKind.EXAM)
                .setParameter("graded", AttemptState.GRADED)
                .setParameter("version", "%" + questionVersion + "%");
    }

    private Regraded wouldBe(
            Attempt attempt,
            AttemptGrading row,
            Paper paper,
            List<LoggedAnswer> log,
            Collection<CorrectionRow> inForce) {
        Map<String, Question> questions = courses.version(attempt.courseVersionId())
                .course()
                .questions()
                .collect(Collectors.toMap(Question::id, Function.identity()));
        Corrected corrected = corrections.correct(paper, questions, inForce);
        Map<Integer, Response> responses = AnswerLog.countingByQuestion(log).values().stream()
                .collect(Collectors.toMap(LoggedAnswer::question, LoggedAnswer::response));
        Grading before = row.grading();
        Grading after = Grading.grade(
                corrected.paper(),
                corrected.questions()::get,
                responses,
                marked(paper, before).with(corrected.points()));
        return regraded(attempt, row, after, corrected.paper().cut());
    }

    /** What people gave for the open answers of a final result: it stands in the grading. */
    private static Marks marked(Paper paper, Grading before) {
        Map<Integer, BigDecimal> points = new HashMap<>();
        paper.questions().stream()
                .filter(asked -> asked.type() == QuestionType.OPEN)
                .filter(asked -> before.byQuestion().containsKey(asked.number()))
                .forEach(asked -> points.put(asked.number(), before.byQuestion().get(asked.number())));
        return new Marks(points, Set.of());
    }

    private static Regraded regraded(Attempt attempt, AttemptGrading row, Grading after, BigDecimal cut) {
        return new Regraded(
                attempt.id(),
                attempt.employeeId(),
                attempt.courseId(),
                attempt.courseVersionId(),
                attempt.subjectId(),
                attempt.handedInAt(),
                Regraded.Result.of(row.grading(), row.cut()),
                Regraded.Result.of(after, cut),
                null);
    }

    /**
     * Grades an attempt by the corrections in force. The new grading counts from now on, with everything that follows from it, if it differs and is let.
     *
     * @param lets which results may be changed
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Regraded regrade(long attemptId, Predicate<Regraded> lets) {
        Attempt attempt = lock.take(attemptId).orElseThrow();
        AttemptGrading row = gradings.row(attemptId).orElseThrow();
        Grading after = gradings.compute(attempt);
        Regraded result = regraded(
                attempt, row, after, gradings.corrected(attempt).paper().cut());
        return !result.isSame() && lets.test(result)
                ? result.graded(gradings.add(attempt, after, clock.instant()))
                : result;
    }
}
