package org.stupeni.observation.caselibrary.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.web.AddressId;
import org.stupeni.observation.caselibrary.AnchorHow;
import org.stupeni.observation.caselibrary.AnchorWish;
import org.stupeni.observation.caselibrary.CaseAnchors;
import org.stupeni.observation.caselibrary.CaseLibrary;
import org.stupeni.observation.caselibrary.CaseRow;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ReturningForm;
import org.stupeni.platform.web.ViewTexts;

/** Puts what was done in a case into the checklist of a draft. What stands at the chosen level is shown before anything of it is replaced. */
@Named
@RequestScoped
public class AuthorCaseAnchorPage {

    private static final int NOT_FOUND = 404;

    @Inject
    CaseLibrary library;

    @Inject
    CaseAnchors anchors;

    @Inject
    AnchorPlaces places;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    private CaseRow row;
    private String place;
    private String level;
    private String ru = "";
    private String en = "";

    @PostConstruct
    void read() {
        row = AddressId.of(Faces.getRequestParameter("id"))
                .flatMap(library::published)
                .orElse(null);
        if (row == null) {
            Faces.responseSendError(NOT_FOUND, "");
            return;
        }
        if (!Faces.isPostback()) {
            place = places.fitting(row);
            level = places.levelOf(row);
            LocalText begun = places.begun(row);
            ru = begun.ru();
            en = begun.en();
        }
    }

    public void load() {}

    /** Comes back with what stands at the chosen place. */
    public String look() {
        return null;
    }

    public String put() {
        try {
            AnchorPlaces.Place chosen = places.parse(place);
            anchors.put(
                    me.getId(),
                    row.id(),
                    new AnchorWish(
                            chosen.draftId(),
                            chosen.node(),
                            places.seen(Faces.getRequestParameter("seen"), chosen.node()),
                            chosen.item(),
                            AnchorPlaces.level(level),
                            new LocalText(ru, en),
                            how()));
            return "/author/case?faces-redirect=true&id=" + row.id() + "&done=anchor";
        } catch (Refused refused) {
            if (refused.key().startsWith("draft_") || refused.key().startsWith("cases_act")) {
                texts.show(refused);
            } else {
                texts.show("ru", refused);
            }
            return null;
        }
    }

    /** What the trainer decided of the words that stand there, if these are the ones that were shown. */
    private AnchorHow how() {
        if (!getShown().equals(Faces.getRequestParameter("shown"))) {
            return AnchorHow.FIRST;
        }
        String asked = Faces.getRequestParameter("how");
        return AnchorHow.REPLACE.name().equals(asked)
                ? AnchorHow.REPLACE
                : AnchorHow.APPEND.name().equals(asked) ? AnchorHow.APPEND : AnchorHow.FIRST;
    }

    /** The place whose words are on the page. */
    public String getShown() {
        return place + "/" + level;
    }

    /** The versions of the checklists that are on the page. */
    public String getSeen() {
        return places.versions();
    }

    public boolean isPossible() {
        return ReturningForm.isBeingRead() || !places.all().isEmpty();
    }

    public boolean isOwn() {
        return !ReturningForm.isBeingRead() && row.isOf(me.getId());
    }

    /** Whether something stands at the chosen level. */
    public boolean isTaken() {
        return getSteps().stream().anyMatch(AnchorPlaces.Step::chosen);
    }

    /** What stands at the levels of the chosen item. */
    public List<AnchorPlaces.Step> getSteps() {
        return places.steps(place, level);
    }

    public List<AnchorHow> getWays() {
        return List.of(AnchorHow.APPEND, AnchorHow.REPLACE);
    }

    public Map<String, String> getPlaces() {
        return places.all();
    }

    public Map<String, String> getLevels() {
        return places.levels();
    }

    public CaseRow getRow() {
        return row;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
    }

    public String getRu() {
        return ru;
    }

    public void setRu(String ru) {
        this.ru = ru == null ? "" : ru;
    }

    public String getEn() {
        return en;
    }

    public void setEn(String en) {
        this.en = en == null ? "" : en;
    }
}
