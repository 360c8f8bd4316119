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
import org.stupeni.observation.caselibrary.CaseDifficulty;
import org.stupeni.observation.caselibrary.CaseFilter;
import org.stupeni.observation.caselibrary.CaseKind;
import org.stupeni.observation.caselibrary.CaseLibrary;
import org.stupeni.observation.caselibrary.CaseRatings;
import org.stupeni.observation.caselibrary.CaseRow;
import org.stupeni.observation.caselibrary.OwnCases;
import org.stupeni.platform.web.PageNumbers;
import org.stupeni.platform.web.ViewTexts;

/** One's own cases with what came of them, and the library to read. */
@Named
@RequestScoped
public class LearnCasesPage {

    private static final int OWN = 20;
    private static final int ROWS = 12;

    @Inject
    OwnCases cases;

    @Inject
    CaseLibrary library;

    @Inject
    CaseRatings ratings;

    @Inject
    CaseViews views;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    private List<CaseRow> own = List.of();
    private CaseQuery query;
    private long count;
    private int page;
    private List<CaseRow> rows = List.of();
    private Map<Long, CaseDifficulty> difficulties = Map.of();

    @PostConstruct
    void read() {
        own = cases.of(me.getId(), OWN);
        query = CaseQuery.published(Faces::getRequestParameter);
        CaseFilter filter = query.filter();
        count = library.count(filter);
        page = PageNumbers.asked(Faces.getRequestParameter("page"), getPages());
        if (count > 0) {
            rows = library.list(filter, (page - 1) * ROWS, ROWS);
            difficulties = ratings.of(rows.stream().map(CaseRow::id).toList());
        }
    }

    public boolean isDropped() {
        return "dropped".equals(Faces.getRequestParameter("done"));
    }

    /** Where a case of one's own goes on: what is not sent is written, all else is read. */
    public String addressOf(CaseRow row) {
        return row.isDraft() ? "/learn/new-case" : "/learn/case?id=" + row.id();
    }

    public String creditOf(CaseRow row) {
        return views.credit(row);
    }

    public String difficultyOf(CaseRow row) {
        CaseDifficulty difficulty = difficulties.get(row.id());
        return difficulty.isRated() ? texts.of("cases_library.difficulty", views.difficulty(difficulty)) : null;
    }

    public List<Choice> getKinds() {
        return Arrays.stream(CaseKind.values())
                .map(one -> new Choice(
                        one.name(),
                        texts.of("cases_kind." + one),
                        one == query.filter().kind()))
                .toList();
    }

    public List<CaseRow> getOwn() {
        return own;
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
