package org.stupeni.certification.complaint.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.stupeni.certification.complaint.ComplaintRow;
import org.stupeni.certification.complaint.ComplaintStepRow;
import org.stupeni.certification.complaint.Complaints;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.web.AddressId;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ReturningForm;
import org.stupeni.platform.web.ViewTexts;

/** One of one's own complaints: what was said, what was done, what was answered. */
@Named
@RequestScoped
public class LearnComplaintPage {

    @Inject
    Complaints complaints;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    private ComplaintRow row;
    private List<ComplaintStepRow> steps = List.of();

    @PostConstruct
    void read() {
        row = AddressId.of(Faces.getRequestParameter("id"))
                .flatMap(id -> complaints.own(me.getId(), id))
                .orElse(null);
        if (row == null) {
            Faces.responseSendError(404, "");
            return;
        }
        steps = complaints.toldSteps(row);
    }

    public void load() {}

    public String withdraw() {
        try {
            complaints.withdraw(me.getId(), row.id());
            return "/learn/complaint?faces-redirect=true&id=" + row.id() + "&done=withdrawn";
        } catch (Refused refused) {
            texts.show(refused);
            read();
            return null;
        }
    }

    /** "made", "withdrawn", or nothing. */
    public String getDone() {
        String done = Faces.getRequestParameter("done");
        return !Faces.isPostback() && ("made".equals(done) || "withdrawn".equals(done)) ? done : "";
    }

    public boolean isWithdrawing() {
        return ReturningForm.isBeingRead() || row != null && row.isUnanswered();
    }

    public ComplaintRow getRow() {
        return row;
    }

    public List<ComplaintStepRow> getSteps() {
        return steps;
    }
}
