package org.stupeni.quiz.cut.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ReturningForm;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.quiz.cut.CutState;
import org.stupeni.quiz.cut.CutStudies;

/** One study for HR: its outcome and minutes, and the form that adopts it. */
@Named
@RequestScoped
public class HrCutStudyPage {

    @Inject
    AskedStudy asked;

    @Inject
    CutStudies studies;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    private StudyView view;
    private String reason;

    @PostConstruct
    void read() {
        view = asked.view().orElse(null);
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
        return ReturningForm.isBeingRead() || view.line().row().state() == CutState.CLOSED;
    }

    /** Whether somebody else of HR has to decide: who has opened it or judged in it is told so before writing a reason. */
    public boolean isOwn() {
        return !ReturningForm.isBeingRead()
                && (view.study().row().openedBy().equals(me.getId())
                        || view.study().judges().stream()
                                .anyMatch(judge -> judge.employeeId().equals(me.getId())));
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
