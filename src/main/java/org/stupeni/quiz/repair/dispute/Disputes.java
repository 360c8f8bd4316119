package org.stupeni.quiz.repair.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.stupeni.platform.Refused;
import org.stupeni.quiz.paper.QuestionKey;
import org.stupeni.quiz.repair.DisputeState;

/** What people say against questions they were asked: raised, seen and withdrawn by themselves. Of somebody else's it knows nothing. */
@ApplicationScoped
@Transactional
public class Disputes {

    private static final String ROW = """
            select new org.stupeni.quiz.repair.dispute.DisputeRow(d.id, d.attemptId, d.number, d.courseId, d.questionId,
                d.questionVersion, d.courseVersionId, d.kind, d.words, d.state, d.raisedAt, d.dueOn, d.closedAt, a.way, a.reason)
            from Dispute d left join DisputeAnswer a on a.id = d.answerId
            where d.employeeId = :employee
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    DisputeStart start;

    @Inject
    DisputableQuestions asked;

    @Inject
    Clock clock;

    @Inject
    Event<DisputeHappened> happened;

    /** The question of this number, if the person was asked it in an own attempt and its review shows it. */
    public Optional<Asked> about(long attemptId, int number, Long employeeId) {
        return asked.find(attemptId, number, employeeId);
    }

    /**
     * Raises a dispute.
     *
     * @return its id; nothing if there is no such question for this person
     * @throws Refused if something is missing, if the person disputes this version of the question already, or has raised too many lately
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Optional<Long> raise(NewDispute said, Long employeeId) {
        try {
            return start.raise(said, employeeId);
        } catch (PersistenceException twice) {
            throw new Refused("repair_dispute.open_already");
        }
    }

    /**
     * Takes back what is not answered yet.
     *
     * @return whether the person has such a dispute
     * @throws Refused if it is not open any more
     */
    public boolean withdraw(long disputeId, Long employeeId) {
        return Optional.ofNullable(entityManager.find(Dispute.class, disputeId, LockModeType.PESSIMISTIC_WRITE))
                .filter(dispute -> dispute.employeeId().equals(employeeId))
                .map(dispute -> {
                    Instant now = clock.instant();
                    dispute.withdraw(now);
                    happened.fire(DisputeHappened.withdrawn(employeeId, disputeId, now));
                    return dispute;
                })
                .isPresent();
    }

    /** A person's disputes, the newest first. */
    public List<DisputeRow> of(Long employeeId, int first, int most) {
        return entityManager
                .createQuery(ROW + " order by d.id desc", DisputeRow.class)
                .setParameter("employee", employeeId)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    public long count(Long employeeId) {
        return entityManager
                .createQuery("select count(d.id) from Dispute d where d.employeeId = :employee", Long.class)
                .setParameter("employee", employeeId)
                .getSingleResult();
    }

    /** What a person says against questions of one attempt, the newest first. */
    public List<DisputeRow> ofAttempt(long attemptId, Long employeeId) {
        return entityManager
                .createQuery(ROW + " and d.attemptId = :attempt order by d.id desc", DisputeRow.class)
                .setParameter("employee", employeeId)
                .setParameter("attempt", attemptId)
                .getResultList();
    }

    /** The newest dispute of a person about one version of a question, in whatever attempt it was asked. */
    public Optional<DisputeRow> newest(QuestionKey key, Long employeeId) {
        return entityManager
                .createQuery(
                        ROW + " and d.courseId = :course and d.questionId = :question and d.questionVersion = :version"
                                + " and d.state <> :withdrawn order by d.id desc",
                        DisputeRow.class)
                .setParameter("employee", employeeId)
                .setParameter("course", key.course())
                .setParameter("question", key.question())
                .setParameter("version", key.version())
                .setParameter("withdrawn", DisputeState.WITHDRAWN)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
