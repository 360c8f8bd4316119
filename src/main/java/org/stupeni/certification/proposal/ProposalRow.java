package org.stupeni.certification.proposal;

import java.time.Instant;
import org.stupeni.identity.PersonName;

/** A proposal as lists and pages show it. */
public record ProposalRow(
        Long id,
        Long employeeId,
        String number,
        PersonName employee,
        String competency,
        int level,
        int decided,
        int framework,
        String reason,
        Long proposerId,
        PersonName proposer,
        Instant proposedAt,
        ProposalState state) {

    static final String QUERY = """
            select new org.stupeni.certification.proposal.ProposalRow(p.id, p.employeeId, e.number, e.name, p.competency, p.level,
                p.decided, p.framework, p.reason, p.proposedBy, q.name, p.proposedAt, p.state)
            from Proposal p join Employee e on e.id = p.employeeId join Employee q on q.id = p.proposedBy
            """;

    Quoted quoted() {
        return new Quoted(level, decided, framework);
    }

    public boolean isOpen() {
        return state == ProposalState.OPEN;
    }
}
