package org.stupeni.certification.panel.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.stupeni.certification.panel.MemberRow;
import org.stupeni.certification.panel.PanelRegister;
import org.stupeni.certification.panel.PanelRow;
import org.stupeni.evidence.ReachedLevels;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.web.AddressId;
import org.stupeni.platform.web.PageNumbers;

/** The register of panels: those that are to come, and those that have ended. */
@Named
@RequestScoped
public class HrPanelsPage {

    static final String ENDED = "ended";

    private static final int ROWS = 25;

    @Inject
    PanelRegister panels;

    @Inject
    PanelTitles titles;

    @Inject
    ReachedLevels reached;

    @Inject
    CurrentPerson me;

    private boolean ended;
    private int waiting;
    private int done;
    private int page;
    private List<PanelRow> rows;
    private Map<Long, List<MemberRow>> members;

    @PostConstruct
    void read() {
        ended = ENDED.equals(Faces.getRequestParameter("state"));
        waiting = panels.count(true);
        done = panels.count(false);
        page = (int) Math.max(
                1, Math.min(AddressId.of(Faces.getRequestParameter("page")).orElse(1L), getPages()));
        rows = panels.register(!ended, (page - 1) * ROWS, ROWS);
        members = panels.members(rows.stream().map(PanelRow::id).toList());
    }

    public String addressOf(PanelRow row) {
        return PanelTitles.addressFor(me, row);
    }

    public String aboutOf(PanelRow row) {
        return titles.of(row);
    }

    public String namesOf(PanelRow row) {
        return PanelTitles.names(members, row);
    }

    /** Whether its day is past and nobody has closed it. */
    public boolean isOverdue(PanelRow row) {
        LocalDate today = reached.today();
        return row.isOpen() && row.heldOn().isBefore(today);
    }

    public boolean isEnded() {
        return ended;
    }

    public int getWaiting() {
        return waiting;
    }

    public int getDone() {
        return done;
    }

    public List<PanelRow> getRows() {
        return rows;
    }

    public int getPage() {
        return page;
    }

    public int getPages() {
        return PageNumbers.count(ended ? done : waiting, ROWS);
    }

    public List<Integer> getPagesNamed() {
        return PageNumbers.named(page, getPages());
    }

    /** What the address of the register as a file ends with. */
    public String getSheetQuery() {
        return ended ? "?state=" + ENDED : "";
    }

    public String at(int other) {
        return ended ? "?state=ended&page=" + other : "?page=" + other;
    }
}
