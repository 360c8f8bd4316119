package org.stupeni.observation.caselibrary.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.web.PeopleList.Choice;
import org.stupeni.observation.caselibrary.CaseFilter;
import org.stupeni.observation.caselibrary.CaseKind;
import org.stupeni.observation.caselibrary.CaseLibrary;
import org.stupeni.observation.caselibrary.CaseRow;
import org.stupeni.observation.caselibrary.CaseState;
import org.stupeni.platform.web.PageNumbers;
import org.stupeni.platform.web.ViewTexts;

/** The queue of cases: by state, what waits longest first. */
@Named
@RequestScoped
public class AuthorCasesPage {

    private static final int ROWS = 25;

    @Inject
    CaseLibrary library;

    @Inject
    CaseViews views;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    private CaseQuery query;
    private Map<CaseState, Long> counts = Map.of();
    private long count;
    private int page;
    private List<CaseRow> rows = List.of();

    /** @param current whether its cases are shown */
    public record StateTab(String name, String text, String address, boolean current) {}

    @PostConstruct
    void read() {
        query = CaseQuery.of(Faces::getRequestParameter);
        counts = library.counts();
        count = query.isFiltered()
                ? library.count(query.filter())
                : counts.getOrDefault(query.filter().state(), 0L);
        page = PageNumbers.asked(Faces.getRequestParameter("page"), getPages());
        if (count > 0) {
            rows = library.list(query.filter(), (page - 1) * ROWS, ROWS);
        }
    }

    public List<StateTab> getTabs() {
        return CaseState.SEEN.stream()
                .map(state -> new StateTab(
                        state.name(),
                        texts.of("cases_desk.tab_" + state, counts.getOrDefault(state, 0L)),
                        "/author/cases?state=" + state,
                        state == query.filter().state()))
                .toList();
    }

    public boolean isOwn(CaseRow row) {
        return row.isOf(me.getId());
    }

    public String competencyOf(CaseRow row) {
        return views.competency(row);
    }

    public List<Choice> getKinds() {
        return Arrays.stream(CaseKind.values())
                .map(one -> new Choice(
                        one.name(),
                        texts.of("cases_kind." + one),
                        one == query.filter().kind()))
                .toList();
    }

    public List<CaseRow> getRows() {
        return rows;
    }

    public long getCount() {
        return count;
    }

    public CaseFilter getFilter() {
        return query.filter();
    }

    public boolean isFiltered() {
        return query.isFiltered();
    }

    public String getSheetQuery() {
        return query.at(1);
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
        return query.at(other);
    }
}
