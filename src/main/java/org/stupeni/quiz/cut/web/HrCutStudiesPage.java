package org.stupeni.quiz.cut.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.stupeni.quiz.cut.CutStudies;

/** The studies of cuts for HR: those that wait to be adopted, and all others. */
@Named
@RequestScoped
public class HrCutStudiesPage {

    @Inject
    CutStudies studies;

    @Inject
    StudyViews views;

    private List<StudyLine> lines;

    @PostConstruct
    void read() {
        lines = studies.list().stream().map(views::line).toList();
    }

    public List<StudyLine> getLines() {
        return lines;
    }
}
