package org.stupeni.certification.appeal.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.stupeni.certification.appeal.AppealRow;
import org.stupeni.certification.appeal.Appeals;
import org.stupeni.evidence.ReachedLevels;
import org.stupeni.platform.web.PageNumbers;

/** The register of appeals: what waits for an answer, and what was answered. */
@Named
@RequestScoped
public class HrAppealsPage {

    private static final int ROWS = 25;

    @Inject
    Appeals appeals;

    @Inject
    ReachedLevels reached;

    @Inject
    AppealWords words;

    private boolean closed;
    private int waiting;
    private int done;
    private int page;
    private List<AppealRow> rows;

    @PostConstruct
    void read() {
        closed = "closed".equals(Faces.getRequestParameter("state"));
        waiting = appeals.count(true);
        done = appeals.count(false);
        page = PageNumbers.asked(Faces.getRequestParameter("page"), getPages());
        rows = appeals.register(!closed, (page - 1) * ROWS, ROWS);
    }

    public boolean isOverdue(AppealRow row) {
        return row.isOverdue(reached.today());
    }

    public String subjectOf(AppealRow row) {
        return words.subjectOf(row);
    }

    public boolean isClosed() {
        return closed;
    }

    public int getWaiting() {
        return waiting;
    }

    public int getDone() {
        return done;
    }

    public List<AppealRow> getRows() {
        return rows;
    }

    public int getPage() {
        return page;
    }

    public int getPages() {
        return PageNumbers.count(closed ? done : waiting, ROWS);
    }

    public List<Integer> getPagesNamed() {
        return PageNumbers.named(page, getPages());
    }

    public String at(int other) {
        return closed ? "?state=closed&page=" + other : "?page=" + other;
    }
}
