package org.stupeni.certification.proposal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.Set;
import org.stupeni.certification.OpenDecision;
import org.stupeni.certification.OpenDecisions;
import org.stupeni.certification.independence.Seat;
import org.stupeni.certification.independence.Tie;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ReturningForm;
import org.stupeni.platform.web.ViewTexts;

/** What the reader of {@link HrProposalPage} may do about the level, and why not. While a form comes back its buttons must be there, even if somebody was faster. */
@Named
@RequestScoped
public class HrProposalSeatPage {

    @Inject
    HrProposalPage page;

    @Inject
    OpenDecisions openDecisions;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    private OpenDecision asked;
    private Optional<Refused> amongTwo;
    private Optional<Refused> against;

    /** Whether the reader can propose now. */
    public boolean isProposing() {
        return ReturningForm.isBeingRead()
                || page.getProposal() == null && getWhyNot().isEmpty();
    }

    /** Whether the reader can answer the proposal. */
    public boolean isAnswering() {
        return ReturningForm.isBeingRead()
                || page.getProposal() != null && !page.isStale() && getWhyNot().isEmpty();
    }

    /** Whether the reader may decide alone in an emergency. */
    public boolean isOverriding() {
        return ReturningForm.isBeingRead()
                || Seat.PROPOSER.refuses(mine()).isEmpty()
                        && amongTwo().isEmpty()
                        && against().isEmpty();
    }

    /** Whether the proposal is the reader's own. */
    public boolean isMine() {
        return ReturningForm.isBeingRead()
                || page.getProposal() != null && page.getProposal().proposerId().equals(me.getId());
    }

    /** Whether nobody can approve the proposal any more, so that anybody may end it. */
    public boolean isLapsing() {
        return ReturningForm.isBeingRead() || page.isStale();
    }

    /** Why there is nothing for the reader to do about this level, or empty. */
    public String getWhyNot() {
        Optional<Refused> refused = page.getProposal() == null
                ? amongTwo().or(() -> Seat.PROPOSER.refuses(mine())).or(this::against)
                : Seat.APPROVER.refuses(mine());
        return refused.map(texts::of).orElse("");
    }

    private Set<Tie> mine() {
        return page.getTied().of(me.getId());
    }

    /** Why the level may not be decided by two with the reader among them. */
    private Optional<Refused> amongTwo() {
        ask();
        return amongTwo;
    }

    /** What stands against the level, whoever decides. */
    private Optional<Refused> against() {
        ask();
        return against;
    }

    /** Once for what the page shows; after a refusal it shows how things stand then. */
    private void ask() {
        if (asked != page.getOpen()) {
            asked = page.getOpen();
            amongTwo = openDecisions.refusesAmongTwo(asked, me.getId());
            against = openDecisions.standsAgainst(asked);
        }
    }
}
