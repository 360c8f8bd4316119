package org.stupeni.certification.proposal.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.stupeni.certification.DecisionRow;
import org.stupeni.certification.proposal.Overrides;
import org.stupeni.framework.Frameworks;
import org.stupeni.platform.web.PageNumbers;
import org.stupeni.platform.web.ViewTexts;

/** What one person decided alone although it takes two. */
@Named
@RequestScoped
public class HrOverridesPage {

    private static final int ROWS = 20;

    @Inject
    Overrides overrides;

    @Inject
    Frameworks frameworks;

    @Inject
    ViewTexts texts;

    private int count;
    private int page;
    private List<DecisionRow> rows;

    @PostConstruct
    void read() {
        count = overrides.count();
        page = PageNumbers.asked(Faces.getRequestParameter("page"), getPages());
        rows = overrides.list((page - 1) * ROWS, ROWS);
    }

    /** The title of a competency; its id where the framework of today has none of that name. */
    public String titleOf(String competency) {
        return texts.in(frameworks.current().framework().titleOf(competency));
    }

    public List<DecisionRow> getRows() {
        return rows;
    }

    public int getPage() {
        return page;
    }

    public int getPages() {
        return PageNumbers.count(count, ROWS);
    }

    public List<Integer> getPagesNamed() {
        return PageNumbers.named(page, getPages());
    }

    public String at(int other) {
        return "?page=" + other;
    }
}
