package org.stupeni.certification.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stupeni.certification.Deciders;
import org.stupeni.certification.DecisionRefused;
import org.stupeni.certification.DecisionUndone;
import org.stupeni.certification.Decisions;
import org.stupeni.certification.OpenDecision;
import org.stupeni.certification.OpenDecisions;
import org.stupeni.certification.Reason;
import org.stupeni.certification.independence.Seat;
import org.stupeni.certification.independence.Tie;
import org.stupeni.certification.independence.Ties;
import org.stupeni.identity.EmployeeLeft;
import org.stupeni.platform.Refused;
import org.stupeni.platform.RefusedDeeds;

/** The acts behind {@link Proposals}, each in one transaction. Whoever answers a proposal holds its row, so that of two who do one comes too late. */
@ApplicationScoped
@Transactional
class ProposalActs {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    OpenDecisions openDecisions;

    @Inject
    Decisions decisions;

    @Inject
    Ties ties;

    @Inject
    Clock clock;

    @Inject
    RefusedDeeds refusedDeeds;

    @Inject
    Event<ProposalHappened> happened;

    Long propose(Long who, Long employeeId, String competency, int level, int decided, String reason) {
        OpenDecision open = openDecisions.open(employeeId, competency);
        if (open.decided() != decided || open.level() != level) {
            throw new Refused("certification_decision.overtaken");
        }
        demand(openDecisions.refusesAmongTwo(open, who), who, open);
        demand(openDecisions.standsAgainst(open), who, open);
        demand(openDecisions.restsOnLine(open), who, open);
        demand(Seat.PROPOSER.refuses(tiesOf(who, ties.of(open.ledger(), open.cited(), null))), who, open);
        Instant now = clock.instant();
        Proposal proposal = new Proposal(open, who, Reason.required(reason), now);
        entityManager.persist(proposal);
        entityManager.flush();
        happened.fire(ProposalHappened.proposed(who, proposal.id(), now));
        return proposal.id();
    }

    Long approve(Long who, Long proposalId, String reason) {
        String why = Reason.required(reason);
        Proposal proposal = forAnswer(who, proposalId, true);
        Long decision = decisions.certifyAs(
                Deciders.two(proposal.proposedBy(), who),
                proposal.employeeId(),
                proposal.competency(),
                proposal.level(),
                proposal.decided(),
                why);
        close(proposal, ProposalState.APPROVED, who, why, decision);
        return decision;
    }

    Long decline(Long who, Long proposalId, String reason) {
        String why = Reason.required(reason);
        Proposal proposal = forAnswer(who, proposalId, true);
        Long decision = decisions.declineAs(
                Deciders.two(proposal.proposedBy(), who),
                proposal.employeeId(),
                proposal.competency(),
                proposal.level(),
                proposal.decided(),
                why);
        close(proposal, ProposalState.DECLINED, who, why, decision);
        return decision;
    }

    void giveBack(Long who, Long proposalId, String reason) {
        String why = Reason.required(reason);
        Proposal proposal = forAnswer(who, proposalId, false);
        Instant now = close(proposal, ProposalState.RETURNED, who, why, null);
        happened.fire(ProposalHappened.returned(who, proposalId, proposal.proposedBy(), now));
    }

    void withdraw(Long who, Long proposalId, String reason) {
        String why = Reason.required(reason);
        Proposal proposal = held(proposalId);
        if (!proposal.proposedBy().equals(who)) {
            throw new Refused("proposal_act.not_yours");
        }
        Instant now = close(proposal, ProposalState.WITHDRAWN, who, why, null);
        happened.fire(ProposalHappened.withdrawn(who, proposalId, now));
    }

    void lapse(Long proposalId, Long who) {
        Proposal proposal = held(proposalId);
        proposal.demandOpen();
        Quoted.Stale why = stale(proposal, open(proposal)).orElseThrow(() -> new Refused("proposal_act.not_stale"));
        lapse(proposal, why, who);
    }

    private void lapse(Proposal proposal, Quoted.Stale why, Long who) {
        Instant now = close(proposal, ProposalState.LAPSED, null, why.name(), null);
        happened.fire(ProposalHappened.lapsed(who, proposal.id(), proposal.proposedBy(), now));
    }

    Optional<Quoted.Stale> stale(Long proposalId) {
        Proposal proposal = entityManager.find(Proposal.class, proposalId);
        return stale(proposal, open(proposal));
    }

    /** The open proposal about this person and competency, if nobody can approve it any more. */
    Optional<Long> staleOne(Long employeeId, String competency) {
        return entityManager
                .createQuery("select p from Proposal p where p.openMarker = :marker", Proposal.class)
                .setParameter("marker", Proposal.marker(employeeId, competency))
                .getResultStream()
                .findFirst()
                .filter(proposal -> stale(proposal, open(proposal)).isPresent())
                .map(Proposal::id);
    }

    Set<Long> barred(ProposalRow row) {
        OpenDecision open = openDecisions.open(row.employeeId(), row.competency());
        return ties.barred(Seat.APPROVER, open, row.proposerId());
    }

    /** Nobody decides about who has left: what is proposed about them ends. */
    void end(@Observes EmployeeLeft left) {
        if (openDecisions.hasLeft(left.employeeId())) {
            entityManager
                    .createQuery(
                            "select p from Proposal p where p.employeeId = :employee and p.openMarker is not null",
                            Proposal.class)
                    .setParameter("employee", left.employeeId())
                    .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                    .getResultList()
                    .forEach(proposal -> lapse(proposal, Quoted.Stale.LEFT, left.who()));
        }
    }

    /** The approval was taken back: the proposal waits for an answer again. */
    void reopen(@Observes DecisionUndone undone) {
        entityManager
                .createQuery(
                        "select p from ProposalAnswer a join Proposal p on p.id = a.proposal where a.decision = :decision",
                        Proposal.class)
                .setParameter("decision", undone.decisionId())
                .getResultStream()
                .findFirst()
                .ifPresent(proposal -> proposal.reopen(open(proposal).decided()));
    }

    /**
     * The proposal, held, if this person may answer it.
     *
     * @param deciding whether the answer is a decision, which what has changed forbids
     */
    private Proposal forAnswer(Long who, Long proposalId, boolean deciding) {
        Proposal proposal = held(proposalId);
        proposal.demandOpen();
        OpenDecision open = open(proposal);
        Map<Long, Set<Tie>> tied = ties.of(open, proposal.proposedBy());
        demand(Seat.APPROVER.refuses(tiesOf(who, tied)), who, open);
        if (deciding) {
            stale(proposal, open).ifPresent(why -> {
                throw new StaleProposal(why);
            });
        }
        return proposal;
    }

    private Proposal held(Long proposalId) {
        Proposal proposal = entityManager.find(Proposal.class, proposalId, LockModeType.PESSIMISTIC_WRITE);
        if (proposal == null) {
            throw new Refused("proposal_act.closed");
        }
        return proposal;
    }

    private OpenDecision open(Proposal proposal) {
        return openDecisions.open(proposal.employeeId(), proposal.competency());
    }

    private Optional<Quoted.Stale> stale(Proposal proposal, OpenDecision open) {
        return openDecisions.hasLeft(open.employeeId())
                ? Optional.of(Quoted.Stale.LEFT)
                : stale(proposal.id(), proposal.quoted(), open);
    }

    /** What has changed since a proposal was made that quotes this; in one statement. */
    Optional<Quoted.Stale> stale(Long proposalId, Quoted quoted, OpenDecision open) {
        boolean voided = !entityManager
                .createQuery(
                        "select v.id from Proposal p join p.evidence x join LedgerEntry v on v.voidsId = x where p.id = :id",
                        Long.class)
                .setParameter("id", proposalId)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
        return quoted.stale(open.decided(), open.assessed().version().number(), open.level(), voided);
    }

    private Instant close(Proposal proposal, ProposalState state, Long who, String reason, Long decision) {
        Instant now = clock.instant();
        proposal.close(state);
        entityManager.persist(new ProposalAnswer(proposal.id(), state, who, reason, decision, now));
        return now;
    }

    private void demand(Optional<Refused> refused, Long who, OpenDecision open) {
        refused.ifPresent(why -> {
            refusedDeeds.tell(
                    new DecisionRefused(who, open.employeeId(), open.competency(), open.level(), clock.instant()));
            throw why;
        });
    }

    private static Set<Tie> tiesOf(Long who, Map<Long, Set<Tie>> ties) {
        return ties.getOrDefault(who, Set.of());
    }
}
