package org.stupeni.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.stupeni.evidence.EvidenceLedger;
import org.stupeni.platform.Refused;

/**
 * Decisions whose certificate is still to be issued: they wait for their term, are issued at once, or are taken back.
 *
 * <p>Whoever issues or takes back holds the decision's row meanwhile, so that of two who do both one comes too late. With the certificate come the held level
 * and the evidence for higher ones, in one transaction or not at all.
 */
@ApplicationScoped
@Transactional
public class PendingDecisions {

    private static final String PENDING = """
            d.kind = :certified and not exists (select c.id from Certificate c where c.decision = d.id)
                and not exists (select u.decision from DecisionUndo u where u.decision = d.id)
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    OpenDecisions openDecisions;

    @Inject
    Certificates certificates;

    @Inject
    EvidenceLedger ledger;

    @Inject
    Clock clock;

    @Inject
    Event<DecisionUndone> undone;

    /** The decision that waits in this competency of this person. */
    public Optional<DecisionRow> of(Long employeeId, String competency) {
        return entityManager
                .createQuery(
                        DecisionRow.QUERY + " where d.employee = :employee and d.competency = :competency and "
                                + PENDING,
                        DecisionRow.class)
                .setParameter("employee", employeeId)
                .setParameter("competency", competency)
                .setParameter("certified", Decision.Kind.CERTIFIED)
                .getResultStream()
                .findFirst();
    }

    /** What this person has decided and can still take back, the oldest first. */
    public List<DecisionRow> by(Long decider, int most) {
        return entityManager
                .createQuery(
                        DecisionRow.QUERY + " where d.decidedBy = :decider and " + PENDING + " order by d.dueAt, d.id",
                        DecisionRow.class)
                .setParameter("decider", decider)
                .setParameter("certified", Decision.Kind.CERTIFIED)
                .setMaxResults(most)
                .getResultList();
    }

    /** The decisions whose term has ended. Who has left gets no certificate; should they come back, they get it then. */
    List<Long> due(int most) {
        return entityManager
                .createQuery(
                        "select d.id from Decision d join Employee e on e.id = d.employee where d.dueAt <= :now"
                                + " and (e.leftOn is null or e.leftOn > :today) and " + PENDING
                                + " order by d.dueAt, d.id",
                        Long.class)
                .setParameter("now", clock.instant())
                .setParameter("today", openDecisions.today())
                .setParameter("certified", Decision.Kind.CERTIFIED)
                .setMaxResults(most)
                .getResultList();
    }

    /** Issues the certificate of a decision; nothing happens if it has one or was taken back. */
    public void issue(Long decisionId) {
        Decision decision = entityManager.find(Decision.class, decisionId, LockModeType.PESSIMISTIC_WRITE);
        if (!isPending(decisionId)) {
            return;
        }
        String number = certificates.issue(decisionId);
        ledger.recordDecision(
                decision.decidedBy(),
                decision.employee(),
                decision.competency(),
                decision.level(),
                decision.decidedAt(),
                decision.validity().from(),
                decision.validity().until(),
                decisionId,
                number);
    }

    /**
     * Issues the certificate before the term has ended.
     *
     * @throws Refused if this person did not decide it, it was taken back or issued meanwhile, or the person has left
     */
    public void issueNow(Long decisionId, Long who) {
        if (openDecisions.hasLeft(demandOpen(decisionId, who).employee())) {
            throw new Refused("certification_decision.left");
        }
        issue(decisionId);
    }

    /**
     * Takes a decision back: it counts for nothing, its row stays, and there is to be decided what there was.
     *
     * @param reason why
     * @throws Refused if this person did not decide it, the reason is missing, or its certificate is issued
     */
    public void undo(Long decisionId, Long who, String reason) {
        Decision decision = demandOpen(decisionId, who);
        Instant now = clock.instant();
        entityManager.persist(new DecisionUndo(decisionId, who, Reason.required(reason), now));
        entityManager.flush();
        undone.fire(
                new DecisionUndone(who, decisionId, decision.employee(), decision.competency(), decision.level(), now));
    }

    private Decision demandOpen(Long decisionId, Long who) {
        Decision decision = entityManager.find(Decision.class, decisionId, LockModeType.PESSIMISTIC_WRITE);
        if (decision == null || !who.equals(decision.decidedBy())) {
            throw new Refused("certification_undo.not_yours");
        }
        if (!isPending(decisionId)) {
            throw new Refused("certification_undo.too_late");
        }
        return decision;
    }

    private boolean isPending(Long decisionId) {
        return !entityManager
                .createQuery("select d.id from Decision d where d.id = :id and " + PENDING, Long.class)
                .setParameter("id", decisionId)
                .setParameter("certified", Decision.Kind.CERTIFIED)
                .getResultList()
                .isEmpty();
    }
}
