package org.stupeni.certification.proposal;

import org.stupeni.platform.Refused;

/** A proposal that nobody can approve any more, since what it quotes has changed. */
class StaleProposal extends Refused {

    private static final long serialVersionUID = 1L;

    private final Quoted.Stale why;

    StaleProposal(Quoted.Stale why) {
        super("proposal_act.stale_" + why);
        this.why = why;
    }

    Quoted.Stale why() {
        return why;
    }
}
