package org.stupeni.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.stupeni.certification.DecisionRow;
import org.stupeni.certification.Decisions;
import org.stupeni.certification.PendingDecisions;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.web.AddressId;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ReturningForm;
import org.stupeni.platform.web.ViewTexts;

/** A decision whose certificate is still to be issued: taken back, or issued at once. Part of the pages that show the person. */
@Named
@RequestScoped
public class HrPendingPage {

    @Inject
    PendingDecisions pending;

    @Inject
    Decisions decisions;

    @Inject
    QueuePlacePage place;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    private String undoReason;

    public String undo() {
        return act("undone", id -> pending.undo(id, me.getId(), undoReason));
    }

    public String issueNow() {
        return act("issued", id -> pending.issueNow(id, me.getId()));
    }

    private interface Act {
        void on(Long decisionId);
    }

    private String act(String done, Act act) {
        Optional<Long> decision = AddressId.of(Faces.getRequestParameter("pending"));
        if (decision.isEmpty()) {
            return null;
        }
        try {
            act.on(decision.get());
        } catch (Refused refused) {
            if (refused.key().startsWith("certification_decision.reason_")) {
                texts.show("undo-reason", refused);
            } else {
                texts.show(refused);
            }
            return null;
        }
        DecisionRow row = decisions.find(decision.get());
        return "/hr/person?faces-redirect=true&id=" + row.employeeId() + "&competency=" + row.competency()
                + "&decision=" + row.id() + "&done=" + done + place.getSuffix();
    }

    /** Whether the reader may take this decision back; while the form comes back its buttons must be there. */
    public boolean isMine(DecisionRow row) {
        return ReturningForm.isBeingRead() || row != null && me.getId().equals(row.deciderId()) && row.isPending();
    }

    public String getUndoReason() {
        return undoReason;
    }

    public void setUndoReason(String undoReason) {
        this.undoReason = undoReason;
    }
}
