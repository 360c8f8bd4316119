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

/** One study for HR: its outcome and minutes, and the form that adopts it. */
@Named
@RequestScoped
public class HrCutStudyPage {

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
    private String reason;

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

    public String adopt() {
        try {
            studies.adopt(view.line().row().id(), reason, me.getId());
            return "/hr/cut-study?faces-redirect=true&id=" + view.line().row().id();
        } catch (Refused refused) {
            if (refused.key().equals("cut_study.no_reason")) {
                texts.show("reason", refused);
            } else {
                texts.show(refused);
            }
            return null;
        }
    }

    /** Whether it waits to be adopted; while the form comes back its button must be there. */
    public boolean isAdoptable() {
        return Faces.isPostback() && Faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE
                || view.line().row().state() == CutState.CLOSED;
    }

    public StudyView getView() {
        return view;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
