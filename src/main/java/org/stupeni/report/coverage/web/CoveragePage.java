package org.stupeni.report.coverage.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Frameworks;
import org.stupeni.platform.web.PageNumbers;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.report.coverage.Cover;
import org.stupeni.report.coverage.CoverageRow;
import org.stupeni.report.coverage.Holder;
import org.stupeni.report.coverage.NeedRow;
import org.stupeni.report.web.ReportScope;

/** What departments need and how safely they have it, for HR and for managers. */
@Named
@RequestScoped
public class CoveragePage {

    private static final int PAGE = 20;

    /** So many people are named beside a need; the others are a number. */
    private static final int NAMED = 5;

    @Inject
    CoverageList list;

    @Inject
    ReportScope scope;

    @Inject
    Frameworks frameworks;

    @Inject
    ViewTexts texts;

    private long count;
    private int page;
    private List<CoverageRow> rows;
    private Framework framework;

    @PostConstruct
    void read() {
        framework = frameworks.current().framework();
        count = list.count();
        page = PageNumbers.asked(Faces.getRequestParameter("page"), getPages());
        rows = list.part((page - 1) * PAGE, PAGE);
    }

    public List<CoverageRow> getRows() {
        return rows;
    }

    public long getCount() {
        return count;
    }

    /** "Сложные клиенты: уровень 4 и выше, 2 человека". */
    public String needOf(NeedRow need) {
        return texts.count("report_coverage.need", need.people(), titleOf(need.competency()), need.level());
    }

    private String titleOf(String competency) {
        return texts.in(framework.titleOf(competency));
    }

    /** The word that {@code my:mark} knows. */
    public String markOf(Cover cover) {
        return switch (cover.state()) {
            case SHORT -> "missing";
            case SINGLE -> "part";
            case SAFE -> "met";
        };
    }

    /** How it stands, as a sentence. */
    public String wordsOf(Cover cover) {
        return switch (cover.state()) {
            case SHORT ->
                cover.have() == 0
                        ? texts.count("report_coverage.nobody", cover.missing())
                        : texts.count("report_coverage.short", cover.missing(), cover.have());
            case SINGLE -> texts.count("report_coverage.single", cover.have());
            case SAFE -> texts.count("report_coverage.safe", cover.have());
        };
    }

    public <T> List<T> named(List<T> people) {
        return people.stream().limit(NAMED).toList();
    }

    public int others(List<?> people) {
        return Math.max(0, people.size() - NAMED);
    }

    /** The people behind a need, in the matrix. */
    public String peopleOf(NeedRow need, String stand) {
        return scope.area() + "/matrix?department=" + need.departmentId() + "&competency=" + need.competency()
                + "&stand=" + stand + "&level=" + need.level();
    }

    public String decisionOf(Holder person) {
        return scope.area() + "/person?id=" + person.employeeId() + "&competency=" + person.competency();
    }

    /** Whether the reader may change what is needed. */
    public boolean isForHr() {
        return scope.isForHr();
    }

    public String getDone() {
        String done = Faces.getRequestParameter("done");
        return List.of("set", "changed", "ended").contains(done == null ? "" : done)
                ? texts.of("report_coverage.done_" + done)
                : null;
    }

    public String at(int other) {
        return "?page=" + other;
    }

    public int getPage() {
        return page;
    }

    public int getPages() {
        return PageNumbers.count(count, PAGE);
    }

    public List<Integer> getPagesNamed() {
        return PageNumbers.named(page, getPages());
    }
}
