package org.stupeni.certification.spread.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.stupeni.certification.spread.Spreads;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.web.AddressId;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ReturningForm;
import org.stupeni.platform.web.ViewTexts;

/** How HR settles where observers lie apart. Part of the pages of a person and of a proposal. */
@Named
@RequestScoped
public class HrSpreadPage {

    @Inject
    Spreads spreads;

    @Inject
    SpreadsPage shown;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    private String reason;

    public String settle() {
        Long person = AddressId.of(Faces.getRequestParameter("id")).orElse(-1L);
        String competency = String.valueOf(Faces.getRequestParameter("spread-competency"));
        try {
            spreads.settle(me.getId(), person, competency, reason);
        } catch (Refused refused) {
            if (refused.key().startsWith("certification_decision.reason_")) {
                texts.show("spread-reason", refused);
            } else {
                texts.show(refused);
            }
            return null;
        }
        String page = Faces.getViewId().startsWith("/hr/proposal") ? "/hr/proposal" : "/hr/person";
        return page + "?faces-redirect=true&id=" + person + "&competency=" + competency + "&spread=settled";
    }

    /** Whether there is something to settle; while the form comes back its button must be there. */
    public boolean isSettling(Long employeeId, String competency) {
        return ReturningForm.isBeingRead() || shown.isOpen(employeeId, competency);
    }

    public boolean isDone() {
        return !Faces.isPostback() && "settled".equals(Faces.getRequestParameter("spread"));
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
