package org.stupeni.report.schedule.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.report.schedule.ReportTable;
import org.stupeni.report.schedule.ReportViews;
import org.stupeni.report.schedule.ViewRow;

/** One's own views of a table, on the page of that table. */
@Named
@RequestScoped
public class OwnViewsPage {

    @Inject
    ReportViews views;

    @Inject
    CurrentPerson me;

    private final Map<String, List<ViewRow>> found = new HashMap<>();

    public List<ViewRow> of(String table) {
        return found.computeIfAbsent(
                table,
                word -> ReportTable.ofWord(word)
                        .map(one -> views.of(me.getId(), one))
                        .orElse(List.of()));
    }
}
