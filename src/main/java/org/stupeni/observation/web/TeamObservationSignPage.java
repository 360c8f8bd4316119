package org.stupeni.observation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.web.AddressId;
import org.stupeni.observation.Purpose;
import org.stupeni.observation.Signings;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ReturningForm;
import org.stupeni.platform.web.ViewTexts;

/** What a draft comes to, for its observer to sign or to go back. */
@Named
@RequestScoped
public class TeamObservationSignPage {

    @Inject
    Signings signings;

    @Inject
    ObservationViews views;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    private Signings.Summary summary;
    private ObservationView view;

    @PostConstruct
    void read() {
        Optional<Signings.Summary> found =
                AddressId.of(Faces.getRequestParameter("id")).flatMap(id -> signings.summary(id, me.getId()));
        if (found.isEmpty()) {
            Faces.responseSendError(404, "");
            return;
        }
        summary = found.get();
        view = views.whole(summary.row());
    }

    public void load() {}

    public String sign() {
        return sign(Purpose.EVIDENCE);
    }

    public String signAsFeedback() {
        return sign(Purpose.FEEDBACK);
    }

    private String sign(Purpose purpose) {
        try {
            int seen = AddressId.of(Faces.getRequestParameter("level"))
                    .map(Long::intValue)
                    .orElse(0);
            signings.sign(summary.row().id(), me.getId(), purpose, seen);
            return "/team/observations?faces-redirect=true&done=" + (purpose == Purpose.EVIDENCE ? "signed" : "told");
        } catch (Refused refused) {
            texts.show(refused);
            return null;
        }
    }

    public Signings.Summary getSummary() {
        return summary;
    }

    public ObservationView getView() {
        return view;
    }

    public Integer getLevel() {
        return summary.level().isPresent() ? summary.level().getAsInt() : null;
    }

    public String getLevelName() {
        return getLevel() == null ? null : views.nameOf(getLevel());
    }

    public List<String> getMissing() {
        return summary.missing().stream().map(texts::of).toList();
    }

    /** Whether it can be signed at all; while the form comes back its buttons must be there. */
    public boolean isSignable() {
        return summary != null && summary.isComplete() || ReturningForm.isBeingRead();
    }

    /** Whether it can be signed as evidence. */
    public boolean isCounting() {
        return isSignable() && (summary.certifies() || ReturningForm.isBeingRead());
    }

    /** "4", "4, 5": the levels it counts for; null where no rule asks for it. */
    public String getCountsFor() {
        return summary.countsFor().isEmpty()
                ? null
                : summary.countsFor().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
