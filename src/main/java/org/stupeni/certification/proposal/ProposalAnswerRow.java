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

    /** Whether the reason is a word of {@link Quoted.Stale}. */
    public boolean isLapsed() {
        return kind == ProposalState.LAPSED;
    }
}
