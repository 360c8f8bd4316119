package org.stupeni.observation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.web.AddressId;
import org.stupeni.observation.ObservationRow;
import org.stupeni.observation.OwnObservations;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ReturningForm;
import org.stupeni.platform.web.ViewTexts;

/** What somebody saw in the reader, and what the reader says to it. */
@Named
@RequestScoped
public class LearnObservationPage {

    @Inject
    OwnObservations observations;

    @Inject
    ObservationViews views;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    private ObservationView view;
    private boolean open;
    private String words;

    @PostConstruct
    void read() {
        Optional<ObservationRow> found =
                AddressId.of(Faces.getRequestParameter("id")).flatMap(id -> observations.find(id, me.getId()));
        if (found.isEmpty()) {
            Faces.responseSendError(404, "");
            return;
        }
        view = views.whole(found.get());
        open = observations.mayReply(found.get());
        words = found.get().reply();
    }

    public void load() {}

    public String reply() {
        try {
            observations.reply(view.row().id(), me.getId(), words);
            return "/learn/observation?faces-redirect=true&done=replied&id="
                    + view.row().id();
        } catch (Refused refused) {
            if (refused.key().endsWith("_words")) {
                texts.show("words", refused);
            } else {
                texts.show(refused);
            }
            return null;
        }
    }

    public boolean isDone() {
        return !Faces.isPostback() && "replied".equals(Faces.getRequestParameter("done"));
    }

    public ObservationView getView() {
        return view;
    }

    /** Whether a reply may be written; while the form comes back its button must be there. */
    public boolean isOpen() {
        return open || ReturningForm.isBeingRead();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
