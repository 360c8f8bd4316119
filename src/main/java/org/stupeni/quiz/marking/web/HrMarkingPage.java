package org.stupeni.quiz.marking.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.quiz.marking.Resolutions;

/** The answers whose marks differ, for HR: so that none waits for a third trainer who is not there. */
@Named
@RequestScoped
public class HrMarkingPage {

    private static final int MOST = 50;

    @Inject
    Resolutions resolutions;

    @Inject
    MarkingViews views;

    @Inject
    CurrentPerson me;

    private List<DiscrepancyLine> discrepancies;
    private long differing;

    @PostConstruct
    void read() {
        discrepancies = resolutions.waiting(me.getId(), null, 0, MOST).stream()
                .map(views::line)
                .toList();
        differing = discrepancies.size() < MOST ? discrepancies.size() : resolutions.count(me.getId(), null);
    }

    public List<DiscrepancyLine> getDiscrepancies() {
        return discrepancies;
    }

    /** How many differ in all. */
    public long getDiffering() {
        return differing;
    }

    /** What was done just now, or null. */
    public String getDone() {
        String done = Faces.getRequestParameter("done");
        return "resolved".equals(done) || "decided".equals(done) ? done : null;
    }
}
