package org.stupeni.observation.caselibrary.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.omnifaces.util.Faces;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.web.AddressId;
import org.stupeni.observation.caselibrary.CaseDesk;
import org.stupeni.observation.caselibrary.CaseDifficulty;
import org.stupeni.observation.caselibrary.CaseLibrary;
import org.stupeni.observation.caselibrary.CaseRatings;
import org.stupeni.observation.caselibrary.CaseRow;
import org.stupeni.observation.caselibrary.CaseStepRow;
import org.stupeni.observation.caselibrary.LikeCase;
import org.stupeni.observation.caselibrary.LikeCases;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ReturningForm;
import org.stupeni.platform.web.ViewTexts;

/** One case before a trainer. Everything is one form, so that no refusal costs what another field holds. */
@Named
@RequestScoped
public class AuthorCasePage {

    private static final int NOT_FOUND = 404;
    private static final String FIELD = "cases_field.";
    private static final Set<String> DONE =
            Set.of("worded", "accepted", "returned", "declined", "rated", "question", "anchor", "taken_out");

    @Inject
    CaseLibrary library;

    @Inject
    CaseDesk desk;

    @Inject
    CaseRatings ratings;

    @Inject
    LikeCases like;

    @Inject
    CasePlaces places;

    @Inject
    CaseForm form;

    @Inject
    CaseViews views;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    private Long id;
    private CaseRow row;
    private List<CaseStepRow> steps = List.of();
    private List<LikeCase> likes = List.of();
    private List<CaseViews.UseView> uses = List.of();
    private Integer rating;
    private CaseDifficulty difficulty;
    private String words;
    private String place;

    @PostConstruct
    void read() {
        id = AddressId.of(Faces.getRequestParameter("id")).orElse(-1L);
        row = library.seen(id).orElse(null);
        if (row == null) {
            Faces.setResponseStatus(NOT_FOUND);
            return;
        }
        form.begin(row);
        steps = library.steps(row);
        rating = isOwn() ? null : ratings.own(me.getId(), id).orElse(null);
        difficulty = rating == null ? null : ratings.of(id);
        likes = like.to(row);
        if (row.isPublished()) {
            uses = views.uses(id, true);
        }
    }

    public void load() {}

    public String word() {
        return act("worded", () -> desk.word(me.getId(), id, form.wording(), seen()));
    }

    public String accept() {
        return act("accepted", () -> desk.accept(me.getId(), id, form.wording(), seen()));
    }

    public String giveBack() {
        return act("returned", () -> keeping(() -> desk.giveBack(me.getId(), id, words)));
    }

    public String decline() {
        return act("declined", () -> desk.decline(me.getId(), id, words));
    }

    public String takeOut() {
        return act("taken_out", () -> desk.takeOut(me.getId(), id, words));
    }

    public String rate() {
        return act(
                "rated",
                () -> keeping(() -> ratings.rate(me.getId(), id, asked("rating").intValue())));
    }

    public String question() {
        return act("question", () -> keeping(() -> places.make(me.getId(), id, place)));
    }

    /** What a button beside the wording does; what was typed into the wording is kept with it. */
    private void keeping(Runnable deed) {
        if (row != null && form.differsFrom(row)) {
            desk.wordFirst(me.getId(), id, form.wording(), seen(), deed);
        } else {
            deed.run();
        }
    }

    /** The number of the wording that was on the page. */
    private static int seen() {
        return asked("wording").intValue();
    }

    private static Long asked(String parameter) {
        return AddressId.of(Faces.getRequestParameter(parameter))
                .filter(number -> number < Integer.MAX_VALUE)
                .orElse(-1L);
    }

    private String act(String done, Runnable deed) {
        try {
            deed.run();
            return "/author/case?faces-redirect=true&id=" + id + "&done=" + done;
        } catch (Refused refused) {
            String key = refused.key();
            if (key.startsWith(FIELD)) {
                texts.show(key.substring(FIELD.length(), key.lastIndexOf('_')), refused);
            } else if (key.startsWith("cases_act.words_")) {
                texts.show("words", refused);
            } else {
                texts.show(refused);
            }
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

    /** Whether the reader may do something about it; while the form comes back its buttons must be there. */
    public boolean isWorking() {
        return ReturningForm.isBeingRead() || row != null && row.isWorkedOn() && !isOwn();
    }

    public boolean isAnswering() {
        return ReturningForm.isBeingRead() || isWorking() && row.isSent() || words != null && !words.isBlank();
    }

    public boolean isDeclining() {
        return ReturningForm.isBeingRead() || isWorking() && row.isUnanswered();
    }

    public boolean isTakingOut() {
        return ReturningForm.isBeingRead() || isWorking() && row.isAccepted();
    }

    public boolean isRatingOpen() {
        return ReturningForm.isBeingRead() || isWorking() && rating == null;
    }

    public boolean isTurning() {
        return ReturningForm.isBeingRead() || isWorking() && row.isAccepted();
    }

    public String getCredit() {
        return views.credit(row);
    }

    public String getIndicator() {
        return views.indicator(row);
    }

    /** The files of the folder of courses that it can become. */
    public List<CasePlaces.PaperView> getPapers() {
        return places.papers(row);
    }

    public Map<String, String> getPlaces() {
        return places.all();
    }

    public CaseForm getForm() {
        return form;
    }

    public CaseRow getRow() {
        return row;
    }

    public List<CaseStepRow> getSteps() {
        return steps;
    }

    public List<LikeCase> getLikes() {
        return likes;
    }

    public List<CaseViews.UseView> getUses() {
        return uses;
    }

    /** What the reader said, or null. */
    public Integer getRating() {
        return rating;
    }

    /** What all say, or null as long as the reader has not. */
    public CaseDifficulty getDifficulty() {
        return difficulty;
    }

    public List<Integer> getScale() {
        return List.of(1, 2, 3, 4, 5);
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
