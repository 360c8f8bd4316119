package org.stupeni.certification.panel.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.stupeni.certification.panel.PanelRegister;
import org.stupeni.certification.panel.PanelRow;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.web.AddressId;
import org.stupeni.platform.web.PageNumbers;

/** The panels that hear the reader, and those the reader sits on. */
@Named
@RequestScoped
public class LearnPanelsPage {

    private static final int ROWS = 25;

    @Inject
    PanelRegister panels;

    @Inject
    PanelTitles titles;

    @Inject
    CurrentPerson me;

    private int pages;
    private int page;
    private List<PanelRow> rows;

    @PostConstruct
    void read() {
        pages = PageNumbers.count(panels.countMine(me.getId()), ROWS);
        page = (int) Math.max(
                1, Math.min(AddressId.of(Faces.getRequestParameter("page")).orElse(1L), pages));
        rows = panels.mine(me.getId(), (page - 1) * ROWS, ROWS);
    }

    public String aboutOf(PanelRow row) {
        return titles.of(row);
    }

    public boolean isOwn(PanelRow row) {
        return row.employeeId().equals(me.getId());
    }

    public List<PanelRow> getRows() {
        return rows;
    }

    public int getPage() {
        return page;
    }

    public int getPages() {
        return pages;
    }

    public List<Integer> getPagesNamed() {
        return PageNumbers.named(page, pages);
    }

    public String at(int other) {
        return "?page=" + other;
    }
}
