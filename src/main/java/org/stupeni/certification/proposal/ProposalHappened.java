package org.stupeni.certification.proposal;

import java.time.Instant;
import org.stupeni.platform.Fact;

/**
 * A level was proposed, or its proposal ended without a decision; fired by {@link Proposals} in the transaction that keeps it. Approving and declining are
 * decisions and told as such.
 */
public record ProposalHappened(Long who, String what, long proposalId, Long proposer, Instant when) implements Fact {

    static ProposalHappened proposed(Long who, long proposalId, Instant when) {
        return new ProposalHappened(who, "certification.proposed", proposalId, who, when);
    }

    static ProposalHappened returned(Long who, long proposalId, Long proposer, Instant when) {
        return new ProposalHappened(who, "certification.proposal-returned", proposalId, proposer, when);
    }

    static ProposalHappened withdrawn(Long who, long proposalId, Instant when) {
        return new ProposalHappened(who, "certification.proposal-withdrawn", proposalId, who, when);
    }

    static ProposalHappened lapsed(Long who, long proposalId, Long proposer, Instant when) {
        return new ProposalHappened(who, "certification.proposal-lapsed", proposalId, proposer, when);
    }

    public boolean isProposed() {
        return what.equals("certification.proposed");
    }

    /** Whether its proposer has to do something again. */
    public boolean isBackToProposer() {
        return what.equals("certification.proposal-returned") || what.equals("certification.proposal-lapsed");
    }

    @Override
    public String which() {
        return "proposal:" + proposalId;
    }
}
