package org.stupeni.certification.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.stupeni.evidence.ReachedLevels;
import org.stupeni.evidence.rules.WaitingProposal;
import org.stupeni.evidence.rules.WaitingProposals;

/** The open proposals, who has waited longest first; none about who has left. */
@ApplicationScoped
@Transactional
public class ProposalQueue implements WaitingProposals {

    private static final String WAITING = "p.state = :open and (e.leftOn is null or e.leftOn > :today)";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ReachedLevels reached;

    public int count() {
        return entityManager
                .createQuery(
                        "select count(p.id) from Proposal p join Employee e on e.id = p.employeeId where " + WAITING,
                        Long.class)
                .setParameter("open", ProposalState.OPEN)
                .setParameter("today", reached.today())
                .getSingleResult()
                .intValue();
    }

    public List<ProposalRow> list(int first, int most) {
        return entityManager
                .createQuery(
                        ProposalRow.QUERY + " where " + WAITING + " order by p.proposedAt, p.id", ProposalRow.class)
                .setParameter("open", ProposalState.OPEN)
                .setParameter("today", reached.today())
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** The competencies in which a proposal about this person waits for its answer. */
    public Set<String> waitingAbout(Long employeeId) {
        return waiting(List.of(employeeId)).stream()
                .map(WaitingProposal::competency)
                .collect(Collectors.toSet());
    }

    @Override
    public List<WaitingProposal> waiting(Collection<Long> employeeIds) {
        if (employeeIds.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(
                        "select new org.stupeni.evidence.rules.WaitingProposal(p.employeeId, p.competency, p.level)"
                                + " from Proposal p where p.state = :open and p.employeeId in :people order by p.id",
                        WaitingProposal.class)
                .setParameter("open", ProposalState.OPEN)
                .setParameter("people", employeeIds)
                .getResultList();
    }
}
