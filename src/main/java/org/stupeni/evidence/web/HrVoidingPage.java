package org.stupeni.evidence.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.stupeni.evidence.VoidPreview;
import org.stupeni.evidence.Voiding;
import org.stupeni.framework.Frameworks;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.People;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.web.AddressId;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ReturningForm;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;

/** One row of a person's ledger before it is voided: what would fall with it, and why it is done. */
@Named
@RequestScoped
public class HrVoidingPage {

    @Inject
    Voiding voiding;

    @Inject
    People people;

    @Inject
    Frameworks frameworks;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    @Inject
    Viewer viewer;

    private VoidPreview preview;
    private PersonRow person;
    private Refused refused;
    private String reason;

    /** Reads the address itself: whether there is a button must be known before view parameters are. */
    @PostConstruct
    void read() {
        Optional<VoidPreview> found =
                AddressId.of(Faces.getRequestParameter("id")).flatMap(id -> voiding.preview(id, viewer.getLanguage()));
        if (found.isEmpty()) {
            Faces.responseSendError(404, "");
            return;
        }
        preview = found.get();
        person = people.find(preview.employeeId()).orElseThrow();
        refused = voiding.refuses(preview.line().id(), me.getId()).orElse(null);
    }

    public void load() {}

    public String strike() {
        try {
            voiding.strike(preview.line().id(), me.getId(), reason);
            return "/hr/ledger?faces-redirect=true&id=" + person.id() + "&done=voided";
        } catch (Refused why) {
            if (why.key().startsWith("evidence_reason.")) {
                texts.show("reason", why);
            } else {
                texts.show(why);
            }
            return null;
        }
    }

    /** Whether the form is shown; while it comes back its button must be there, even if somebody was faster. */
    public boolean isPossible() {
        return refused == null || ReturningForm.isBeingRead();
    }

    /** Why the row cannot be voided here. */
    public String getWhyNot() {
        return refused == null ? null : texts.of(refused);
    }

    /** The title of a competency; its id where the framework of today has none of that name. */
    public String titleOf(String competency) {
        return texts.in(frameworks.current().framework().titleOf(competency));
    }

    public VoidPreview getPreview() {
        return preview;
    }

    public PersonRow getPerson() {
        return person;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
