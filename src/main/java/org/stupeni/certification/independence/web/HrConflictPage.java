package org.stupeni.certification.independence.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.stupeni.certification.independence.ConflictRow;
import org.stupeni.certification.independence.Conflicts;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.web.AddressId;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ReturningForm;
import org.stupeni.platform.web.ViewTexts;

/** The card of every page about a person's levels in which somebody declares a conflict of interest about that person. */
@Named
@RequestScoped
public class HrConflictPage {

    @Inject
    Conflicts conflicts;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    private Optional<Long> person;
    private List<ConflictRow> declared;
    private String interest;

    @PostConstruct
    void read() {
        person = AddressId.of(Faces.getRequestParameter("id"));
    }

    /** Those who have declared one, asked for only where the page knows of some. */
    public List<ConflictRow> known(boolean some) {
        if (some && declared == null) {
            declared = person.map(conflicts::about).orElse(List.of());
        }
        return declared == null ? List.of() : declared;
    }

    public String declare() {
        try {
            conflicts.declare(me.getId(), person.orElseThrow(), interest);
        } catch (Refused refused) {
            texts.show("interest", refused);
            return null;
        }
        String page = Faces.getViewId().replace(".xhtml", "");
        return page + "?faces-redirect=true&id=" + person.orElseThrow() + "&competency="
                + Faces.getRequestParameter("competency") + "&conflict=declared";
    }

    /** Whether the reader may declare one; who has done so before is refused. */
    public boolean isDeclaring() {
        return ReturningForm.isBeingRead() || !person.equals(Optional.of(me.getId())) && !isDone();
    }

    /** Whether it has just been declared here. */
    public boolean isDone() {
        return !Faces.isPostback()
                && "declared".equals(Faces.getRequestParameter("conflict"))
                && known(true).stream().anyMatch(one -> one.declaredBy().equals(me.getId()));
    }

    public String getInterest() {
        return interest;
    }

    public void setInterest(String interest) {
        this.interest = interest;
    }
}
