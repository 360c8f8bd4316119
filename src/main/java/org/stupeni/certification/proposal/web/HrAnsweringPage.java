package org.stupeni.certification.proposal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.stupeni.certification.proposal.Proposals;
import org.stupeni.identity.CurrentPerson;

/** The form on {@link HrProposalPage} of whoever answers a proposal. */
@Named
@RequestScoped
public class HrAnsweringPage {

    @Inject
    HrProposalPage page;

    @Inject
    HrProposalDeedsPage deeds;

    @Inject
    Proposals proposals;

    @Inject
    CurrentPerson me;

    private String answer;

    public String approve() {
        return deeds.act("answer", () -> deeds.decided(proposals.approve(me.getId(), page.getAnswered(), answer)));
    }

    public String decline() {
        return deeds.act("answer", () -> deeds.decided(proposals.decline(me.getId(), page.getAnswered(), answer)));
    }

    public String giveBack() {
        return deeds.act("answer", () -> {
            proposals.giveBack(me.getId(), page.getAnswered(), answer);
            return deeds.here("returned");
        });
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
