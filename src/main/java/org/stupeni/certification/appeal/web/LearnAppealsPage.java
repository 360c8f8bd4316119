package org.stupeni.certification.appeal.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.stupeni.certification.appeal.AppealKind;
import org.stupeni.certification.appeal.AppealRow;
import org.stupeni.certification.appeal.Appealable;
import org.stupeni.certification.appeal.Appeals;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.web.AddressId;
import org.stupeni.platform.Refused;
import org.stupeni.platform.Settings;
import org.stupeni.platform.web.ReturningForm;
import org.stupeni.platform.web.ViewTexts;

/** What one may appeal against, and what became of one's appeals. */
@Named
@RequestScoped
public class LearnAppealsPage {

    @Inject
    Appeals appeals;

    @Inject
    AppealWords appealWords;

    @Inject
    Settings settings;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    private List<Appealable> open;
    private List<AppealRow> rows;
    private String against;
    private String words;

    @PostConstruct
    void read() {
        open = appeals.open(me.getId());
        rows = appeals.of(me.getId());
    }

    public void load() {}

    public String raise() {
        String[] parts = against == null ? new String[0] : against.split("/");
        Optional<Long> subject = parts.length == 2 ? AddressId.of(parts[1]) : Optional.empty();
        if (subject.isEmpty() || kind(parts[0]) == null) {
            texts.show("against", new Refused("appeal_act.choose"));
            return null;
        }
        return act(() -> appeals.raise(me.getId(), kind(parts[0]), subject.get(), words), "raised");
    }

    public String withdraw() {
        Long appeal = AddressId.of(Faces.getRequestParameter("appeal")).orElse(-1L);
        return act(() -> appeals.withdraw(me.getId(), appeal), "withdrawn");
    }

    private String act(Runnable act, String done) {
        try {
            act.run();
            return "/learn/appeals?faces-redirect=true&done=" + done;
        } catch (Refused refused) {
            if (refused.key().startsWith("certification_decision.reason_")) {
                texts.show("words", new Refused("appeal_act.words"));
            } else {
                texts.show(refused);
                read();
            }
            return null;
        }
    }

    private static AppealKind kind(String name) {
        for (AppealKind each : AppealKind.values()) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        return null;
    }

    /** What there is to choose from. */
    public Map<String, String> getChoices() {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put(texts.of("appeal_page.choose"), "");
        open.forEach(one -> choices.put(
                texts.of(
                        "appeal_kind." + one.kind(),
                        appealWords.titleOf(one.competency()),
                        one.level(),
                        one.decidedAt()),
                one.kind() + "/" + one.subjectId()));
        if (ReturningForm.isBeingRead() && against == null && Faces.getRequestParameter("against") != null) {
            choices.put(Faces.getRequestParameter("against"), Faces.getRequestParameter("against"));
        }
        return choices;
    }

    public String subjectOf(AppealRow row) {
        return appealWords.subjectOf(row);
    }

    public boolean isRaising() {
        return ReturningForm.isBeingRead() || !open.isEmpty();
    }

    /** The oldest open appeal, or null. */
    public AppealRow getWaiting() {
        return rows.stream()
                .filter(AppealRow::isOpen)
                .reduce((first, second) -> second)
                .orElse(null);
    }

    public boolean isWithdrawing() {
        return ReturningForm.isBeingRead() || getWaiting() != null;
    }

    public String getDone() {
        String done = Faces.getRequestParameter("done");
        return !Faces.isPostback() && ("raised".equals(done) || "withdrawn".equals(done)) ? done : "";
    }

    public int getDays() {
        return settings.appealDays();
    }

    public List<AppealRow> getRows() {
        return rows;
    }

    public String getAgainst() {
        return against;
    }

    public void setAgainst(String against) {
        this.against = against;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
