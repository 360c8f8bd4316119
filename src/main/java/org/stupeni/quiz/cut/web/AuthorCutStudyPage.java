package org.stupeni.quiz.cut.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.quiz.cut.CutState;
import org.stupeni.quiz.cut.CutStudies;
import org.stupeni.quiz.cut.Study;

/** One study for the trainer who leads it: how far the judges are, what they think, and the next step. */
@Named
@RequestScoped
public class AuthorCutStudyPage {

    @Inject
    AskedStudy asked;

    @Inject
    CutStudies studies;

    @Inject
    StudyViews views;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    private StudyView view;
    private String minutes;

    @PostConstruct
    void read() {
        Optional<Study> study = asked.find();
        if (study.isEmpty()) {
            Faces.responseSendError(404, "");
            return;
        }
        view = views.view(study.get());
    }

    public void load() {}

    public String endRound() {
        return deed(() -> studies.endFirstRound(view.line().row().id(), me.getId()), null);
    }

    public String close() {
        return deed(() -> studies.close(view.line().row().id(), minutes, me.getId()), "minutes");
    }

    private String deed(Runnable deed, String field) {
        try {
            deed.run();
            return "/author/cut-study?faces-redirect=true&id="
                    + view.line().row().id();
        } catch (Refused refused) {
            if (field == null || !refused.key().equals("cut_study.no_minutes")) {
                texts.show(refused);
            } else {
                texts.show(field, refused);
            }
            return null;
        }
    }

    /** While a form comes back, its button must be there. */
    private static boolean isPosted() {
        return Faces.isPostback() && Faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    }

    public boolean isFirstRound() {
        return isPosted() || view.line().row().state() == CutState.ROUND_1;
    }

    public boolean isSecondRound() {
        return isPosted() || view.line().row().state() == CutState.ROUND_2;
    }

    public StudyView getView() {
        return view;
    }

    public String getMinutes() {
        return minutes;
    }

    public void setMinutes(String minutes) {
        this.minutes = minutes;
    }
}
