package org.stupeni.certification.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.stupeni.certification.Deciders;
import org.stupeni.certification.Decision;
import org.stupeni.certification.DecisionRefused;
import org.stupeni.certification.DecisionRow;
import org.stupeni.certification.Decisions;
import org.stupeni.certification.OpenDecision;
import org.stupeni.certification.OpenDecisions;
import org.stupeni.certification.Reason;
import org.stupeni.certification.independence.Seat;
import org.stupeni.certification.independence.Ties;
import org.stupeni.platform.RefusedDeeds;

/**
 * Emergencies: one person of HR decides alone what takes two, with a reason, and everybody else of HR is told. It is marked on the decision for ever.
 *
 * <p>Nobody overrides for themselves, for somebody they manage, or against a declared conflict of interest.
 */
@ApplicationScoped
@Transactional
public class Overrides {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    OpenDecisions openDecisions;

    @Inject
    Decisions decisions;

    @Inject
    Ties ties;

    @Inject
    RefusedDeeds refusedDeeds;

    @Inject
    Clock clock;

    @Inject
    Event<DecisionOverridden> overridden;

    /**
     * Certifies alone.
     *
     * @param decided the number of decisions that were seen
     * @return the decision's id
     * @throws org.stupeni.platform.Refused if the level needs no second person, there is nothing to decide, this person is not independent of the other, the
     *     reason is missing, or somebody decided meanwhile
     */
    public Long certify(Long who, Long employeeId, String competency, int level, int decided, String reason) {
        String why = Reason.required(reason);
        OpenDecision open = openDecisions.open(employeeId, competency);
        Seat.PROPOSER
                .refuses(ties.of(open.ledger(), open.cited(), null).getOrDefault(who, Set.of()))
                .ifPresent(refused -> {
                    refusedDeeds.tell(new DecisionRefused(who, employeeId, competency, level, clock.instant()));
                    throw refused;
                });
        Long decision = decisions.certifyAs(Deciders.override(who), employeeId, competency, level, decided, why);
        overridden.fire(new DecisionOverridden(who, decision, clock.instant()));
        return decision;
    }

    public int count() {
        return entityManager
                .createQuery("select count(d.id) from Decision d where d.manner = :override", Long.class)
                .setParameter("override", Decision.Manner.OVERRIDE)
                .getSingleResult()
                .intValue();
    }

    /** The newest first. */
    public List<DecisionRow> list(int first, int most) {
        return decisions.inManner(Decision.Manner.OVERRIDE, first, most);
    }
}
