package org.stupeni.quiz.repair.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.stupeni.course.Courses;
import org.stupeni.course.PublishedCourse;
import org.stupeni.platform.Refused;
import org.stupeni.platform.Settings;
import org.stupeni.question.Question;
import org.stupeni.quiz.paper.QuestionKey;
import org.stupeni.quiz.repair.DisputeState;

/**
 * What trainers have to answer. All disputes of one version of a question are one matter and are answered together; who raised them is not told, since it
 * changes nothing about the question.
 */
@ApplicationScoped
@Transactional
public class DisputeQueue {

    private static final String OF_VERSION =
            " where d.courseId = :course and d.questionId = :question and d.questionVersion = :version ";

    private static final String SAID =
            "select new org.stupeni.quiz.repair.dispute.OpenDispute(d.kind, d.words, d.raisedAt, d.dueOn) from Dispute d";

    private static final String ANSWER = """
            select new org.stupeni.quiz.repair.dispute.AnswerRow(d.id, d.courseId, d.questionId, d.questionVersion, d.courseVersionId,
                d.verdict, d.way, d.reason, d.people, d.answeredBy, d.answeredAt)
            from DisputeAnswer d
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Courses courses;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Inject
    Event<DisputesAnswered> answered;

    /** Today in the organisation's zone: the day that terms are held against. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.zone());
    }

    /** The versions of questions with open disputes, the most urgent first: by term, then by how many people dispute them. */
    public List<DisputedRow> open(int first, int most) {
        return entityManager
                .createQuery("""
                        select new org.stupeni.quiz.repair.dispute.DisputedRow(d.courseId, d.questionId, d.questionVersion,
                            max(d.courseVersionId), min(d.dueOn), count(d.id))
                        from Dispute d where d.state = :open
                        group by d.courseId, d.questionId, d.questionVersion
                        order by min(d.dueOn), count(d.id) desc, d.questionVersion
                        """, DisputedRow.class)
                .setParameter("open", DisputeState.OPEN)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many versions of questions have open disputes, and of how many the term is over. */
    public QueueCounts counts() {
        List<LocalDate> terms = entityManager
                .createQuery(
                        "select min(d.dueOn) from Dispute d where d.state = :open"
                                + " group by d.courseId, d.questionId, d.questionVersion",
                        LocalDate.class)
                .setParameter("open", DisputeState.OPEN)
                .getResultList();
        LocalDate today = today();
        return new QueueCounts(
                terms.size(), terms.stream().filter(due -> due.isBefore(today)).count());
    }

    /** Every answer, the newest first. */
    public List<AnswerRow> answers(int first, int most) {
        return entityManager
                .createQuery(ANSWER + " order by d.id desc", AnswerRow.class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    public long countAnswers() {
        return entityManager
                .createQuery("select count(d.id) from DisputeAnswer d", Long.class)
                .getSingleResult();
    }

    /** One version of a question with what was said against it; nothing where nobody ever said anything. */
    public Optional<DisputedQuestion> find(QuestionKey key) {
        List<OpenDispute> open = about(SAID + OF_VERSION + "and d.state = :open order by d.id", OpenDispute.class, key)
                .setParameter("open", DisputeState.OPEN)
                .getResultList();
        List<OpenDispute> answered = about(
                        SAID + OF_VERSION + "and d.answerId is not null order by d.id desc", OpenDispute.class, key)
                .getResultList();
        List<AnswerRow> answers = about(ANSWER + OF_VERSION + "order by d.id desc", AnswerRow.class, key)
                .getResultList();
        List<Long> asked = about("select max(d.courseVersionId) from Dispute d" + OF_VERSION, Long.class, key)
                .getResultList();
        return asked.stream()
                .filter(id -> id != null)
                .findFirst()
                .map(courses::version)
                .flatMap(version -> question(version, key)
                        .map(question -> new DisputedQuestion(key, version, question, open, answered, answers)));
    }

    private static Optional<Question> question(PublishedCourse version, QuestionKey key) {
        return version.course()
                .questions()
                .filter(question -> question.id().equals(key.question()))
                .findFirst();
    }

    /**
     * Answers everything that is open against one version of a question.
     *
     * @return the answer's id
     * @throws Refused if something is missing, if nothing is open any more, or if a dispute of the answering person is among them
     */
    public long answer(QuestionKey key, NewAnswer answer, Long by) {
        answer.demandComplete();
        List<Dispute> open = open(key);
        if (open.isEmpty()) {
            throw new Refused("repair_answer.nothing");
        }
        if (open.stream().anyMatch(dispute -> dispute.employeeId().equals(by))) {
            throw new Refused("repair_answer.own");
        }
        Instant now = clock.instant();
        long version = open.get(open.size() - 1).courseVersionId();
        DisputeAnswer kept = new DisputeAnswer(key, version, answer, open.size(), by, now);
        entityManager.persist(kept);
        entityManager.flush();
        open.forEach(dispute -> dispute.answered(kept, now));
        entityManager.flush();
        answered.fire(new DisputesAnswered(by, kept.id(), now));
        return kept.id();
    }

    /** What is open about a version, oldest first, taken for the rest of the transaction: what is withdrawn meanwhile is not answered. */
    private List<Dispute> open(QuestionKey key) {
        return about("select d.id from Dispute d" + OF_VERSION + "and d.state = :open order by d.id", Long.class, key)
                .setParameter("open", DisputeState.OPEN)
                .getResultStream()
                .map(id -> entityManager.find(Dispute.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(Dispute::isOpen)
                .toList();
    }

    /** Who is to be told this answer. */
    public List<AnsweredDispute> answeredBy(long answerId) {
        return entityManager
                .createQuery("""
                        select new org.stupeni.quiz.repair.dispute.AnsweredDispute(d.employeeId, d.attemptId, d.courseId,
                            d.courseVersionId, d.state, a.reason)
                        from Dispute d join DisputeAnswer a on a.id = d.answerId where a.id = :answer order by d.id
                        """, AnsweredDispute.class)
                .setParameter("answer", answerId)
                .getResultList();
    }

    private <T> TypedQuery<T> about(String query, Class<T> type, QuestionKey key) {
        return entityManager
                .createQuery(query, type)
                .setParameter("course", key.course())
                .setParameter("question", key.question())
                .setParameter("version", key.version());
    }
}
