package org.stupeni.certification.proposal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.stupeni.certification.proposal.ProposalRow;
import org.stupeni.certification.proposal.Proposals;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.platform.Refused;
import org.stupeni.platform.Settings;
import org.stupeni.platform.web.ReturningForm;

/** The form on {@link HrProposalPage} of whoever answers a proposal. */
@Named
@RequestScoped
public class HrAnsweringPage {

    private static final String DECLINE = "decline";

    @Inject
    HrProposalPage page;

    @Inject
    HrProposalDeedsPage deeds;

    @Inject
    Proposals proposals;

    @Inject
    CurrentPerson me;

    @Inject
    Settings settings;

    private String answer;
    private boolean declining;
    private boolean approving;

    /** Shows what would be approved, for the last time. */
    public String reviewApproval() {
        return deeds.act("answer", answer, () -> {
            demandAnswerable();
            approving = true;
            return null;
        });
    }

    public String approve() {
        return deeds.act(
                "answer", answer, () -> deeds.decided(proposals.approve(me.getId(), page.getAnswered(), answer)));
    }

    /** Declines what was shown for the last time; else shows it: the person reads it at once, and it cannot be taken back. */
    public String decline() {
        if (!DECLINE.equals(Faces.getRequestParameter("reviewed"))) {
            return deeds.act("answer", answer, () -> {
                demandAnswerable();
                declining = true;
                return null;
            });
        }
        return deeds.act(
                "answer", answer, () -> deeds.decided(proposals.decline(me.getId(), page.getAnswered(), answer)));
    }

    /** The same refusals as the deed itself has: what would be done is shown once more only to whoever could still do it. */
    private void demandAnswerable() {
        proposals.readReason(answer);
        ProposalRow open = page.getProposal();
        if (open == null || !open.id().equals(page.getAnswered())) {
            throw new Refused("proposal_act.closed");
        }
        page.demandFresh();
    }

    public String giveBack() {
        return deeds.act("answer", answer, () -> {
            proposals.giveBack(me.getId(), page.getAnswered(), answer);
            return deeds.here("returned");
        });
    }

    /** Whether what would be declined is shown for the last time. */
    public boolean isDeclining() {
        return declining || ReturningForm.isBeingRead();
    }

    /** Whether the buttons that answer are offered. */
    public boolean isAsking() {
        return !declining && !approving || ReturningForm.isBeingRead();
    }

    /** Whether what would be approved is shown for the last time. */
    public boolean isApproving() {
        return approving || ReturningForm.isBeingRead();
    }

    /** In how many minutes an approval can be taken back. */
    public int getUndo() {
        return settings.decisionUndo();
    }

    /** Thinks better of it; what was typed stays. */
    public String back() {
        declining = false;
        approving = false;
        return null;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
