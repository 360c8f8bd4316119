package org.stupeni.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.stupeni.platform.Refused;
import org.stupeni.platform.RefusedDeeds;
import org.stupeni.platform.Settings;

/**
 * Decides that a person holds a level, or does not although it is reached.
 *
 * <p>What is certified can be taken back until {@link PendingDecisions} issues the certificate: only then the level is held and the person told. What the
 * portal decides by rule, and what is declined, counts at once.
 */
@ApplicationScoped
@Transactional
public class Decisions {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    OpenDecisions open;

    @Inject
    PendingDecisions pending;

    @Inject
    DecisionContents contents;

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    @Inject
    RefusedDeeds refusedDeeds;

    @Inject
    Event<DecisionMade> made;

    /**
     * Certifies a level alone, for as many months as its rule says: from today, or from the end of what is held where that is renewed in time.
     *
     * @param decider who decides, or null for the portal
     * @param decided the number of decisions that the decider saw
     * @param reason why; null only where the portal decides
     * @return the id of the decision
     * @throws Refused if the level is not reached or already held, the decider may not decide it or is not independent, it was declined and nothing new has
     *     come since, something {@link StandsAgainst} it, the reason is missing, or somebody decided meanwhile
     */
    public Long certify(Long decider, Long employeeId, String competency, int level, int decided, String reason) {
        Deciders by = decider == null ? Deciders.rule() : Deciders.one(decider);
        return certifyAs(by, employeeId, competency, level, decided, reason);
    }

    /** The same in any manner. */
    public Long certifyAs(Deciders by, Long employeeId, String competency, int level, int decided, String reason) {
        return certifyAs(by, employeeId, competency, level, decided, reason, settings.decisionUndo());
    }

    /** @param minutes for how long it can be taken back */
    Long certifyAs(
            Deciders by, Long employeeId, String competency, int level, int decided, String reason, int minutes) {
        OpenDecision found = openFor(by, employeeId, competency, level, decided);
        open.standsAgainst(found, level).ifPresent(refused -> refuse(by.decider(), found, level, refused));
        open.restsOnLine(found, level).ifPresent(refused -> refuse(by.decider(), found, level, refused));
        String why = by.decider() == null ? null : Reason.required(reason);
        Instant now = clock.instant();
        Instant dueAt = by.decider() == null ? now : now.plusSeconds(minutes * 60L);
        Decision decision = Decision.certify(found.subject(level), found.validity(level), by, why, now, dueAt);
        record(decision);
        if (decision.isDue(now)) {
            pending.issue(decision.id());
        }
        return decision.id();
    }

    /**
     * Declines a level that is reached. It comes back to the queue with new evidence.
     *
     * @param decided the number of decisions that the decider saw
     * @param reason why; the person reads it
     * @return the id of the decision
     * @throws Refused as {@link #certify}, and if the reason is missing
     */
    public Long decline(Long decider, Long employeeId, String competency, int level, int decided, String reason) {
        return declineAs(Deciders.one(decider), employeeId, competency, level, decided, reason);
    }

    /** The same in any manner. */
    public Long declineAs(Deciders by, Long employeeId, String competency, int level, int decided, String reason) {
        OpenDecision found = openFor(by, employeeId, competency, level, decided);
        Decision decision = Decision.decline(found.subject(level), by, Reason.required(reason), clock.instant());
        record(decision);
        return decision.id();
    }

    /**
     * Looks at the reason before anything is recorded.
     *
     * @throws Refused if it is missing or too long
     */
    public void readReason(String reason) {
        Reason.required(reason);
    }

    /** What was ever decided about a person, the newest first. */
    public List<DecisionRow> of(Long employeeId) {
        return entityManager
                .createQuery(DecisionRow.QUERY + " where d.employee = :employee order by d.id desc", DecisionRow.class)
                .setParameter("employee", employeeId)
                .getResultList();
    }

    /** The newest decisions about anybody. */
    public List<DecisionRow> recent(int first, int most) {
        return entityManager
                .createQuery(DecisionRow.QUERY + " order by d.decidedAt desc, d.id desc", DecisionRow.class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** What was decided in this manner, the newest first. */
    public List<DecisionRow> inManner(Decision.Manner manner, int first, int most) {
        return entityManager
                .createQuery(DecisionRow.QUERY + " where d.manner = :manner order by d.id desc", DecisionRow.class)
                .setParameter("manner", manner)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** One decision. */
    public DecisionRow find(Long decisionId) {
        return entityManager
                .createQuery(DecisionRow.QUERY + " where d.id = :id", DecisionRow.class)
                .setParameter("id", decisionId)
                .getSingleResult();
    }

    /** The ids of the evidence that a decision rests on. */
    public List<Long> cited(Long decisionId) {
        return entityManager
                .createQuery("select cited from Decision d join d.evidence cited where d.id = :id", Long.class)
                .setParameter("id", decisionId)
                .getResultList();
    }

    private OpenDecision openFor(Deciders by, Long employeeId, String competency, int level, int decided) {
        OpenDecision found = open.open(employeeId, competency);
        if (found.decided() != decided) {
            throw new Refused("certification_decision.overtaken");
        }
        open.refuses(found, by, level).ifPresent(refused -> refuse(by.decider(), found, level, refused));
        return found;
    }

    private void refuse(Long decider, OpenDecision found, int level, Refused why) {
        refusedDeeds.tell(new DecisionRefused(decider, found.employeeId(), found.competency(), level, clock.instant()));
        throw why;
    }

    private void record(Decision decision) {
        try {
            entityManager.persist(decision);
            entityManager.flush();
        } catch (PersistenceException numberTaken) {
            throw new Refused("certification_decision.overtaken");
        }
        made.fire(decision.made(contents.hash(decision.id())));
    }
}
