package org.stupeni.evidence.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.stupeni.evidence.LedgerLine;
import org.stupeni.evidence.Reinstating;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.People;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.web.AddressId;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ReturningForm;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;

/** A voided row of a person's ledger before it is stated again, and why that is done. */
@Named
@RequestScoped
public class HrReinstatingPage {

    @Inject
    Reinstating reinstating;

    @Inject
    People people;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    @Inject
    Viewer viewer;

    private LedgerLine line;
    private PersonRow person;
    private Refused refused;
    private String reason;

    /** Reads the address itself: whether there is a button must be known before view parameters are. */
    @PostConstruct
    void read() {
        Optional<Long> id = AddressId.of(Faces.getRequestParameter("id"));
        Optional<PersonRow> found = id.flatMap(reinstating::employeeOf).flatMap(people::find);
        if (found.isEmpty()) {
            Faces.responseSendError(404, "");
            return;
        }
        person = found.get();
        line = reinstating.find(id.get(), viewer.getLanguage()).orElseThrow();
        refused = reinstating.refuses(id.get(), me.getId()).orElse(null);
    }

    public void load() {}

    public String reinstate() {
        try {
            reinstating.reinstate(line.id(), me.getId(), reason);
            return "/hr/ledger?faces-redirect=true&id=" + person.id() + "&done=reinstated";
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

    /** Why the row cannot be reinstated here. */
    public String getWhyNot() {
        return refused == null ? null : texts.of(refused);
    }

    public LedgerLine getLine() {
        return line;
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
