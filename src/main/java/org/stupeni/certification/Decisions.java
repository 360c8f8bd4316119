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
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.stupeni.evidence.Assessed;
import org.stupeni.evidence.EvidenceKind;
import org.stupeni.evidence.EvidenceLedger;
import org.stupeni.evidence.ReachedLevels;
import org.stupeni.platform.Refused;
import org.stupeni.platform.RefusedDeeds;
import org.stupeni.platform.Settings;

/**
 * Decides that a person holds a level, or does not although it is reached.
 *
 * <p>A decision, its certificate, the evidence it becomes for higher levels and the note to the person are recorded in one transaction or not at all.
 */
@ApplicationScoped
@Transactional
public class Decisions {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ReachedLevels reached;

    @Inject
    HeldLevels held;

    @Inject
    EvidenceLedger ledger;

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    @Inject
    RefusedDeeds refusedDeeds;

    @Inject
    Event<DecisionMade> made;

    /** What there is to decide about this person in this competency today. */
    public OpenDecision open(Long employeeId, String competency) {
        LocalDate today = reached.today();
        return open(
                employeeId,
                reached.assess(employeeId, competency, today),
                held.of(employeeId, today).get(competency),
                declined(employeeId));
    }

    /**
     * The same for who has assessed the person already.
     *
     * @param assessed what is reached today
     * @param level what is held today in that competency, or null
     * @param declines what was {@link #declined}
     */
    public OpenDecision open(Long employeeId, Assessed assessed, HeldLevel level, List<StandingDecline> declines) {
        List<Decision.Kind> decided = decided(employeeId, assessed.competency());
        return new OpenDecision(
                employeeId,
                assessed.competency(),
                assessed,
                level,
                declines.stream()
                        .filter(decline -> decline.isAbout(assessed))
                        .map(StandingDecline::at)
                        .findFirst()
                        .orElse(null),
                decided.size(),
                1 + Collections.frequency(decided, Decision.Kind.CERTIFIED));
    }

    /** The levels that were declined to a person on the evidence there still is, the newest decision first. */
    public List<StandingDecline> declined(Long employeeId) {
        return declined(List.of(employeeId));
    }

    /** The same of these people, in one statement. */
    public List<StandingDecline> declined(Collection<Long> employeeIds) {
        if (employeeIds.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(
                        "select new org.stupeni.certification.StandingDecline(x.employee, x.competency, x.level, x.decidedAt) from Decision x"
                                + " where x.employee in :employees and " + StandingDecline.CONDITION
                                + " order by x.decidedAt desc",
                        StandingDecline.class)
                .setParameter("employees", employeeIds)
                .setParameter("declined", Decision.Kind.DECLINED)
                .setParameter("decision", EvidenceKind.DECISION)
                .getResultList();
    }

    /**
     * Certifies a level, from today for as many months as its rule says.
     *
     * @param decider who decides, or null for the portal
     * @param decided the number of decisions that the decider saw
     * @param reason why, or null
     * @return the id of the decision
     * @throws Refused if the level is not reached or already held, the decider may not decide it, it was declined and nothing new has come
     *     since, or somebody decided meanwhile
     */
    public Long certify(Long decider, Long employeeId, String competency, int level, int decided, String reason) {
        OpenDecision open = openFor(decider, employeeId, competency, level, decided);
        Instant now = clock.instant();
        Validity validity = Validity.from(
                now, settings.zone(), open.rule(level).orElseThrow().validMonths());
        Decision decision = Decision.certify(open.subject(level), validity, decider, Reason.optional(reason), now);
        record(decision);
        ledger.recordDecision(
                decider, employeeId, competency, level, now, validity.until(), decision.id(), certificate(decision));
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
        OpenDecision open = openFor(decider, employeeId, competency, level, decided);
        Decision decision = Decision.decline(open.subject(level), decider, Reason.required(reason), clock.instant());
        record(decision);
        return decision.id();
    }

    /**
     * Looks at the reason for declining before anything is recorded.
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
    public List<DecisionRow> recent(int most) {
        return entityManager
                .createQuery(DecisionRow.QUERY + " order by d.decidedAt desc, d.id desc", DecisionRow.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** Why it was decided so, in the decider's words, or null. */
    public String reasonOf(Long decisionId) {
        return entityManager
                .createQuery("select d.reason from Decision d where d.id = :id", String.class)
                .setParameter("id", decisionId)
                .getSingleResult();
    }

    private OpenDecision openFor(Long decider, Long employeeId, String competency, int level, int decided) {
        OpenDecision open = open(employeeId, competency);
        if (open.decided() != decided) {
            throw new Refused("certification_decision.overtaken");
        }
        open.refuses(decider, level).ifPresent(refused -> {
            refusedDeeds.tell(new DecisionRefused(decider, employeeId, competency, level, clock.instant()));
            throw refused;
        });
        return open;
    }

    private void record(Decision decision) {
        try {
            entityManager.persist(decision);
            entityManager.flush();
        } catch (PersistenceException numberTaken) {
            throw new Refused("certification_decision.overtaken");
        }
        made.fire(decision.made());
    }

    /** How each decision about the person and competency went: as many as the last one's number says. */
    private List<Decision.Kind> decided(Long employeeId, String competency) {
        return entityManager
                .createQuery(
                        "select d.kind from Decision d where d.employee = :employee and d.competency = :competency",
                        Decision.Kind.class)
                .setParameter("employee", employeeId)
                .setParameter("competency", competency)
                .getResultList();
    }

    private String certificate(Decision decision) {
        return entityManager
                .createQuery("select c.number from Certificate c where c.decision = :decision", String.class)
                .setParameter("decision", decision.id())
                .getSingleResult();
    }
}
