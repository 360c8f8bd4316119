package org.stupeni.observation.caselibrary.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.omnifaces.util.Faces;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.web.AddressId;
import org.stupeni.observation.caselibrary.CaseLibrary;
import org.stupeni.observation.caselibrary.CaseRatings;
import org.stupeni.observation.caselibrary.CaseRow;
import org.stupeni.observation.caselibrary.CaseStepRow;
import org.stupeni.observation.caselibrary.OwnCases;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ReturningForm;
import org.stupeni.platform.web.ViewTexts;

/** A case: one's own with all that was done with it, somebody else's as it stands in the library. */
@Named
@RequestScoped
public class LearnCasePage {

    private static final Set<String> DONE = Set.of("sent", "withdrawn", "taken_out");

    @Inject
    OwnCases cases;

    @Inject
    CaseLibrary library;

    @Inject
    CaseRatings ratings;

    @Inject
    CaseViews views;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    private CaseRow row;
    private List<CaseStepRow> steps = List.of();
    private List<CaseViews.UseView> uses = List.of();
    private String difficulty;

    @PostConstruct
    void read() {
        Optional<Long> id = AddressId.of(Faces.getRequestParameter("id"));
        row = id.flatMap(one -> cases.find(me.getId(), one))
                .or(() -> id.flatMap(library::published))
                .orElse(null);
        if (row == null) {
            Faces.responseSendError(404, "");
            return;
        }
        steps = isOwn() ? cases.steps(row) : List.of();
        if (row.isPublished()) {
            uses = views.uses(row.id(), false);
            difficulty = views.difficulty(ratings.of(row.id()));
        }
    }

    public void load() {}

    public String withdraw() {
        try {
            String done = row.isAccepted() ? "taken_out" : "withdrawn";
            cases.withdraw(me.getId(), row.id());
            return "/learn/case?faces-redirect=true&id=" + row.id() + "&done=" + done;
        } catch (Refused refused) {
            texts.show(refused);
            read();
            return null;
        }
    }

    public String getDone() {
        String done = Faces.isPostback() ? null : Faces.getRequestParameter("done");
        return done != null && DONE.contains(done) ? done : null;
    }

    public boolean isOwn() {
        return row != null && row.isOf(me.getId());
    }

    public boolean isWithdrawable() {
        return ReturningForm.isBeingRead() || isOwn() && (row.isUnanswered() || row.isAccepted());
    }

    public String getCredit() {
        return views.credit(row);
    }

    public String getIndicator() {
        return views.indicator(row);
    }

    /** Or null. */
    public String getDifficulty() {
        return difficulty;
    }

    public CaseRow getRow() {
        return row;
    }

    public List<CaseStepRow> getSteps() {
        return steps;
    }

    public List<CaseViews.UseView> getUses() {
        return uses;
    }
}
