package org.stupeni.certification.proposal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.stupeni.certification.OpenDecision;
import org.stupeni.certification.proposal.Overrides;
import org.stupeni.certification.proposal.Proposals;
import org.stupeni.identity.CurrentPerson;

/** The forms on {@link HrProposalPage} of whoever begins: proposes, or in an emergency decides alone. */
@Named
@RequestScoped
public class HrProposingPage {

    @Inject
    HrProposalPage page;

    @Inject
    HrProposalDeedsPage deeds;

    @Inject
    Proposals proposals;

    @Inject
    Overrides overrides;

    @Inject
    CurrentPerson me;

    private String reason;
    private String emergency;

    public String propose() {
        return deeds.act("reason", reason, () -> {
            OpenDecision open = page.getOpen();
            proposals.propose(me.getId(), open.employeeId(), open.competency(), open.level(), page.getSeen(), reason);
            return deeds.here("proposed");
        });
    }

    public String override() {
        return deeds.act("emergency", emergency, () -> {
            OpenDecision open = page.getOpen();
            return deeds.decided(overrides.certify(
                    me.getId(), open.employeeId(), open.competency(), open.level(), page.getSeen(), emergency));
        });
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getEmergency() {
        return emergency;
    }

    public void setEmergency(String emergency) {
        this.emergency = emergency;
    }
}
