package org.stupeni.quiz.marking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stupeni.platform.Sha256;
import org.stupeni.quiz.paper.QuestionKey;

/** What waits for a marker: never an answer of their own, and none they have marked. Each answer is one or two statements. */
@ApplicationScoped
@Transactional
public class MarkingQueue {

    /** How many own marks that may still change a question shows. */
    private static final int MOST_OWN = 50;

    private static final String OF_QUESTION =
            " o.courseId = :course and o.questionId = :question and o.questionVersion = :version";

    @PersistenceContext
    EntityManager entityManager;

    /**
     * The questions with answers that wait for this marker, the longest waiting first.
     *
     * @param course the only one that is looked at, or null for all
     */
    public List<QueueRow> questions(Long marker, String course, int first, int most) {
        List<QueuedQuestion> questions = OfCourse.asked(
                        course, entityManager.createQuery("""
                        select new org.stupeni.quiz.marking.QueuedQuestion(o.courseId, o.questionId, o.questionVersion,
                            max(o.courseVersionId), count(o.id), min(o.id), count(m.id))
                        from OpenAnswer o left join AnswerMark m on m.answerId = o.id and m.markerId = :me
                        where o.state = :waiting and o.employeeId <> :me and m.finalAt is null
                        """ + OfCourse.where(course) + """
                         group by o.courseId, o.questionId, o.questionVersion
                        order by min(o.id)
                        """, QueuedQuestion.class))
                .setParameter("me", marker)
                .setParameter("waiting", MarkingState.WAITING)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
        Map<Long, Instant> since =
                since(questions.stream().map(QueuedQuestion::oldest).toList());
        return questions.stream()
                .map(question -> question.since(since.get(question.oldest())))
                .toList();
    }

    /** The courses with answers that wait for a mark or a decision, whosever. */
    public List<String> courses() {
        return entityManager
                .createQuery("select distinct o.courseId from OpenAnswer o where o.state in :open", String.class)
                .setParameter("open", List.of(MarkingState.WAITING, MarkingState.DIFFERING))
                .getResultList();
    }

    private Map<Long, Instant> since(List<Long> answers) {
        return answers.isEmpty()
                ? Map.of()
                : entityManager
                        .createQuery("select o from OpenAnswer o where o.id in :answers", OpenAnswer.class)
                        .setParameter("answers", answers)
                        .getResultStream()
                        .collect(Collectors.toMap(OpenAnswer::id, OpenAnswer::waitsSince));
    }

    /** How many answers to this question wait for this marker. */
    public long waiting(QuestionKey key, Long marker) {
        return of(key, entityManager.createQuery("""
                                select count(o.id) from OpenAnswer o left join AnswerMark m on m.answerId = o.id and m.markerId = :me
                                where o.state = :waiting and o.employeeId <> :me and m.finalAt is null and
                                """ + OF_QUESTION, Long.class))
                .setParameter("me", marker)
                .setParameter("waiting", MarkingState.WAITING)
                .getSingleResult();
    }

    /** A version of the course that has this question as it is marked; nothing where nobody was ever marked on it. */
    public Optional<Long> courseVersion(QuestionKey key) {
        return Optional.ofNullable(of(
                        key,
                        entityManager.createQuery(
                                "select max(o.courseVersionId) from OpenAnswer o where" + OF_QUESTION, Long.class))
                .getSingleResult());
    }

    /**
     * The code of the answer that comes next for this marker, begun ones not counted. Answers go round in the order of their codes; each marker begins at
     * another place, so that two who begin together do not read the same.
     *
     * @param after the answer before it, or null to begin
     */
    public Optional<String> next(QuestionKey key, Long marker, String after) {
        String from = after == null ? Sha256.of(marker + key.question()).substring(0, 4) : after;
        return next(key, marker, "o.code > :from and", from).or(() -> next(key, marker, "o.code <= :from and", from));
    }

    private Optional<String> next(QuestionKey key, Long marker, String where, String from) {
        return of(
                        key,
                        entityManager.createQuery(
                                "select o.code from OpenAnswer o where o.state = :waiting and o.employeeId <> :me and not exists"
                                        + " (select m.id from AnswerMark m where m.answerId = o.id and m.markerId = :me) and "
                                        + where + OF_QUESTION + " order by o.code",
                                String.class))
                .setParameter("waiting", MarkingState.WAITING)
                .setParameter("me", marker)
                .setParameter("from", from)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The marker's drafts of this question and final marks that count nowhere yet, the newest first. */
    public List<OwnMark> own(QuestionKey key, Long marker) {
        return of(
                        key,
                        entityManager.createQuery(
                                """
                                select new org.stupeni.quiz.marking.OwnMark(o.code, m.savedAt, m.finalAt)
                                from AnswerMark m join OpenAnswer o on o.id = m.answerId
                                where m.markerId = :me and (o.state = :waiting or m.finalAt is not null and o.state <> :counted) and
                                """ + OF_QUESTION + " order by m.savedAt desc, m.id desc", OwnMark.class))
                .setParameter("me", marker)
                .setParameter("waiting", MarkingState.WAITING)
                .setParameter("counted", MarkingState.COUNTED)
                .setMaxResults(MOST_OWN)
                .getResultList();
    }

    private static <T> TypedQuery<T> of(QuestionKey key, TypedQuery<T> query) {
        return query.setParameter("course", key.course())
                .setParameter("question", key.question())
                .setParameter("version", key.version());
    }
}
