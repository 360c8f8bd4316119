package org.stupeni.certification.pack;

import java.time.Instant;
import java.util.stream.Stream;
import org.stupeni.certification.proposal.ProposalState;

/**
 * What became of a proposal.
 *
 * @param answeredBy null where it lapsed; then the reason is the word of what had changed
 * @param decision the decision it made, or null
 */
public record PackedAnswer(
        Long proposal, ProposalState kind, Long answeredBy, Instant answeredAt, String reason, Long decision)
        implements NamesPeople {

    static final String QUERY = """
            select new org.stupeni.certification.pack.PackedAnswer(a.proposal, a.kind, a.answeredBy, a.answeredAt, a.reason, a.decision)
            from ProposalAnswer a join Proposal p on p.id = a.proposal where p.employeeId = :employee order by a.id
            """;

    @Override
    public Stream<Long> people() {
        return Stream.ofNullable(answeredBy);
    }
}
