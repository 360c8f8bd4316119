package org.stupeni.quiz.cut.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ReturningForm;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.quiz.cut.CutJudges;
import org.stupeni.quiz.cut.CutState;
import org.stupeni.quiz.cut.CutStudies;

/** One study for the trainer who leads it: how far the judges are, what they think, and the next step. */
@Named
@RequestScoped
public class AuthorCutStudyPage {

    @Inject
    AskedStudy asked;

    @Inject
    CutStudies studies;

    @Inject
    CutJudges cutJudges;

    @Inject
    NamedJudges named;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    private StudyView view;
    private String minutes;
    private String judges;

    @PostConstruct
    void read() {
        view = asked.view().orElse(null);
    }

    public void load() {}

    /** Names more judges, one a line. */
    public String join() {
        return deed(() -> cutJudges.join(view.line().row().id(), named.in(judges), me.getId()), "judges");
    }

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
            if (field == null || refused.key().equals("cut_study.moved_on")) {
                texts.show(refused);
            } else {
                texts.show(field, refused);
            }
            return null;
        }
    }

    public boolean isFirstRound() {
        return ReturningForm.isBeingRead() || view.line().row().state() == CutState.ROUND_1;
    }

    public boolean isSecondRound() {
        return ReturningForm.isBeingRead() || view.line().row().state() == CutState.ROUND_2;
    }

    public StudyView getView() {
        return view;
    }

    public String getJudges() {
        return judges;
    }

    public void setJudges(String judges) {
        this.judges = judges;
    }

    public String getMinutes() {
        return minutes;
    }

    public void setMinutes(String minutes) {
        this.minutes = minutes;
    }
}
