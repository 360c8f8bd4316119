package org.stupeni.quiz.cut.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.quiz.cut.Judgements;

/** The studies that somebody is a judge of. */
@Named
@RequestScoped
public class LearnJudgingPage {

    @Inject
    Judgements judgements;

    @Inject
    StudyViews views;

    @Inject
    CurrentPerson me;

    private List<StudyLine> lines;

    @PostConstruct
    void read() {
        lines = judgements.of(me.getId()).stream().map(views::line).toList();
    }

    public List<StudyLine> getLines() {
        return lines;
    }
}
