package org.stupeni.quiz.spaced.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.quiz.spaced.Checks;

/** The small checks that the reader can answer today, for the home page and the list. */
@Named
@RequestScoped
public class OpenChecksPage {

    @Inject
    Checks checks;

    @Inject
    CheckLines lines;

    @Inject
    CurrentPerson me;

    private List<CheckLine> open;

    @PostConstruct
    void read() {
        open = lines.of(checks.open(me.getId()));
    }

    public List<CheckLine> getOpen() {
        return open;
    }

    public String getQuestions() {
        return lines.questions();
    }
}
