package org.stupeni.certification.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.stupeni.certification.OpenDecision;
import org.stupeni.certification.Reason;
import org.stupeni.platform.Refused;

/**
 * Levels that two people decide. Of each act, what is refused leaves nothing but a fact in the trail; a proposal that nobody can approve any more lapses in a
 * transaction of its own.
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class Proposals {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ProposalActs acts;

    /**
     * Proposes to certify the level in question.
     *
     * @param decided the number of decisions that the proposer saw
     * @param reason why; approver, person and auditors read it
     * @return the proposal's id
     * @throws Refused if the level is not for two or there is nothing to decide, the proposer is not independent of the person, the reason is missing, or
     *     somebody proposed or decided meanwhile
     */
    public Long propose(Long who, Long employeeId, String competency, int level, int decided, String reason) {
        acts.staleOne(employeeId, competency).ifPresent(stale -> acts.lapse(stale, who));
        try {
            return acts.propose(who, employeeId, competency, level, decided, reason);
        } catch (PersistenceException twice) {
            throw new Refused("proposal_act.proposed_already");
        }
    }

    /**
     * Approves: the level is certified, and can be taken back by the approver until the certificate is issued.
     *
     * @return the decision's id
     * @throws Refused if the approver is not independent, the reason is missing, or what the proposal quotes is not so any more: then it lapses
     */
    public Long approve(Long who, Long proposalId, String reason) {
        return answered(who, proposalId, () -> acts.approve(who, proposalId, reason));
    }

    /** Declines: the person reads the reason. Refused as {@link #approve}. */
    public Long decline(Long who, Long proposalId, String reason) {
        return answered(who, proposalId, () -> acts.decline(who, proposalId, reason));
    }

    /** @throws Refused if an answer with this reason would be */
    public void readReason(String reason) {
        Reason.required(reason);
    }

    /**
     * Gives it back to its proposer with a question.
     *
     * @throws Refused as {@link #approve}, but whatever has changed
     */
    public void giveBack(Long who, Long proposalId, String reason) {
        acts.giveBack(who, proposalId, reason);
    }

    /**
     * Takes it back.
     *
     * @param reason why; whoever proposes next reads it, and auditors do
     * @throws Refused if it is somebody else's, or not open any more, or the reason is missing
     */
    public void withdraw(Long who, Long proposalId, String reason) {
        acts.withdraw(who, proposalId, reason);
    }

    /**
     * Ends a proposal that nobody can approve any more.
     *
     * @throws Refused if nothing has changed, or it is not open any more
     */
    public void lapse(Long who, Long proposalId) {
        acts.lapse(proposalId, who);
    }

    private Long answered(Long who, Long proposalId, Supplier<Long> act) {
        try {
            return act.get();
        } catch (StaleProposal stale) {
            acts.lapse(proposalId, who);
            throw stale;
        }
    }

    /** What has changed since it was proposed, so that nobody can approve it. */
    public Optional<Quoted.Stale> stale(Long proposalId) {
        return acts.stale(proposalId);
    }

    /** The same for who knows what there is to decide; in one statement. */
    @Transactional
    public Optional<Quoted.Stale> stale(ProposalRow row, OpenDecision open) {
        return acts.stale(row.id(), row.quoted(), open);
    }

    /** Everybody who may not answer it. */
    @Transactional
    public Set<Long> barred(ProposalRow row) {
        return acts.barred(row);
    }

    /** The open proposal about this person and competency. */
    @Transactional
    public Optional<ProposalRow> open(Long employeeId, String competency) {
        return entityManager
                .createQuery(ProposalRow.QUERY + " where p.openMarker = :marker", ProposalRow.class)
                .setParameter("marker", Proposal.marker(employeeId, competency))
                .getResultStream()
                .findFirst();
    }

    @Transactional
    public Optional<ProposalRow> find(Long proposalId) {
        return entityManager
                .createQuery(ProposalRow.QUERY + " where p.id = :id", ProposalRow.class)
                .setParameter("id", proposalId)
                .getResultStream()
                .findFirst();
    }

    /** What became of this one last; nothing while it waits. */
    @Transactional
    public Optional<ProposalAnswerRow> answerTo(Long proposalId) {
        return entityManager
                .createQuery(
                        ProposalAnswerRow.QUERY + " where p.id = :id and p.openMarker is null order by a.id desc",
                        ProposalAnswerRow.class)
                .setParameter("id", proposalId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** What became of earlier proposals about this person and competency, the newest first. */
    @Transactional
    public List<ProposalAnswerRow> answers(Long employeeId, String competency, int most) {
        return entityManager
                .createQuery(
                        ProposalAnswerRow.QUERY
                                + " where p.employeeId = :employee and p.competency = :competency order by a.id desc",
                        ProposalAnswerRow.class)
                .setParameter("employee", employeeId)
                .setParameter("competency", competency)
                .setMaxResults(most)
                .getResultList();
    }
}
