package org.stupeni.certification.pack;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.stupeni.certification.proposal.ProposalState;

/**
 * A proposal with everything it quotes and every answer to it.
 *
 * @param decided how many decisions there were when it was made
 */
public record PackedProposal(
        Long id,
        String competency,
        int level,
        int decided,
        int rules,
        String reason,
        Long proposedBy,
        Instant proposedAt,
        ProposalState state,
        List<Long> evidence,
        List<PackedAnswer> answers)
        implements NamesPeople {

    static final String QUERY = """
            select new org.stupeni.certification.pack.PackedProposal(p.id, p.competency, p.level, p.decided, p.framework, p.reason,
                p.proposedBy, p.proposedAt, p.state)
            from Proposal p where p.employeeId = :employee order by p.id
            """;

    public PackedProposal(
            Long id,
            String competency,
            int level,
            int decided,
            int rules,
            String reason,
            Long proposedBy,
            Instant proposedAt,
            ProposalState state) {
        this(id, competency, level, decided, rules, reason, proposedBy, proposedAt, state, List.of(), List.of());
    }

    PackedProposal with(List<Long> quoted, List<PackedAnswer> given) {
        return new PackedProposal(
                id, competency, level, decided, rules, reason, proposedBy, proposedAt, state, quoted, given);
    }

    @Override
    public Stream<Long> people() {
        return Stream.concat(Stream.of(proposedBy), answers.stream().flatMap(PackedAnswer::people));
    }
}
