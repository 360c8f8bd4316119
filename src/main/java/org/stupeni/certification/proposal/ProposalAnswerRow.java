package org.stupeni.certification.proposal;

import java.time.Instant;
import org.stupeni.identity.PersonName;

/**
 * An earlier answer as pages show it.
 *
 * @param answerer null where it lapsed
 */
public record ProposalAnswerRow(
        int level,
        PersonName proposer,
        String proposed,
        ProposalState kind,
        PersonName answerer,
        Instant at,
        String reason) {

    static final String QUERY = """
            select new org.stupeni.certification.proposal.ProposalAnswerRow(p.level, q.name, p.reason, a.kind, e.name, a.answeredAt,
                a.reason)
            from ProposalAnswer a join Proposal p on p.id = a.proposal join Employee q on q.id = p.proposedBy
                left join Employee e on e.id = a.answeredBy
            """;

    /** Whether the reason is a word of {@link Quoted.Stale}. */
    public boolean isLapsed() {
        return kind == ProposalState.LAPSED;
    }
}
