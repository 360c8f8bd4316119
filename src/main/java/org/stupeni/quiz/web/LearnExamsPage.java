package org.stupeni.quiz.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.quiz.start.ExamStanding;
import org.stupeni.quiz.start.Exams;

/** All exams, and where the person stands with each. */
@Named
@RequestScoped
public class LearnExamsPage {

    @Inject
    Exams exams;

    @Inject
    CurrentPerson me;

    private List<ExamStanding> standings;

    public void load() {
        standings = exams.of(me.getId()).stream().sorted(NextExamFirst.ORDER).toList();
    }

    public List<ExamStanding> getStandings() {
        return standings;
    }
}
