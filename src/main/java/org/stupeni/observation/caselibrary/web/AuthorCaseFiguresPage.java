package org.stupeni.observation.caselibrary.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.stupeni.observation.caselibrary.CaseFigures;
import org.stupeni.observation.caselibrary.CaseKind;
import org.stupeni.observation.caselibrary.CaseMonths;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;

/** Cases by month and kind, and how long they wait. */
@Named
@RequestScoped
public class AuthorCaseFiguresPage {

    private static final long HOURS_OF_TWO_DAYS = 48;

    @Inject
    CaseFigures figures;

    @Inject
    ViewTexts texts;

    @Inject
    Viewer viewer;

    private CaseMonths year;

    @PostConstruct
    void read() {
        year = figures.year();
    }

    public CaseMonths getYear() {
        return year;
    }

    public List<CaseKind> getKinds() {
        return List.of(CaseKind.values());
    }

    /** "ноябрь 2026". */
    public String named(YearMonth month) {
        return month.format(DateTimeFormatter.ofPattern("LLLL yyyy", viewer.getLocale()));
    }

    /** Hours up to two days, then days. */
    public String lasting(long hours) {
        return hours < HOURS_OF_TWO_DAYS
                ? texts.count("cases_figures.hours", hours)
                : texts.count("cases_figures.days", Math.round(hours / 24.0));
    }
}
