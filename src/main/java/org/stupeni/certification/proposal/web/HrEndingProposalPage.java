package org.stupeni.certification.proposal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.stupeni.certification.proposal.Proposals;
import org.stupeni.identity.CurrentPerson;

/** The form on {@link HrProposalPage} that ends a proposal without an answer. */
@Named
@RequestScoped
public class HrEndingProposalPage {

    @Inject
    HrProposalPage page;

    @Inject
    HrProposalDeedsPage deeds;

    @Inject
    Proposals proposals;

    @Inject
    CurrentPerson me;

    private String why;

    public String withdraw() {
        return deeds.act("why-withdrawn", why, () -> {
            proposals.withdraw(me.getId(), page.getAnswered(), why);
            return deeds.here("withdrawn");
        });
    }

    public String lapse() {
        return deeds.act(null, null, () -> {
            proposals.lapse(me.getId(), page.getAnswered());
            return deeds.here("lapsed");
        });
    }

    /** Why the proposal is withdrawn. */
    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
