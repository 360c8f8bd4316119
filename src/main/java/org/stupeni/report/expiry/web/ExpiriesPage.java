package org.stupeni.report.expiry.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.function.Predicate;
import org.omnifaces.util.Faces;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Frameworks;
import org.stupeni.identity.place.DepartmentRow;
import org.stupeni.identity.place.DepartmentTree;
import org.stupeni.identity.place.Departments;
import org.stupeni.identity.web.PeopleList;
import org.stupeni.identity.web.PeopleList.Choice;
import org.stupeni.platform.web.PageNumbers;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;
import org.stupeni.report.Within;
import org.stupeni.report.expiry.Effort;
import org.stupeni.report.expiry.EndCount;
import org.stupeni.report.expiry.EndRow;
import org.stupeni.report.expiry.Expiries;
import org.stupeni.report.expiry.MonthRow;
import org.stupeni.report.expiry.Proposal;
import org.stupeni.report.expiry.Span;
import org.stupeni.report.expiry.TeamRow;
import org.stupeni.report.web.ReportScope;

/** When levels end, month by month and department by department, and who could renew earlier: of everybody for HR, of the people below them for managers. */
@Named
@RequestScoped
public class ExpiriesPage {

    private static final int PAGE = 25;

    @Inject
    Expiries expiries;

    @Inject
    ReportScope scope;

    @Inject
    Departments departments;

    @Inject
    Frameworks frameworks;

    @Inject
    ViewTexts texts;

    @Inject
    Viewer viewer;

    private ExpiryAddress address;
    private DepartmentTree tree;
    private DepartmentRow department;
    private List<MonthRow> months;
    private List<TeamRow> teams;
    private List<EndRow> ends;
    private List<Proposal> proposals;

    @PostConstruct
    void read() {
        address = ExpiryAddress.of(Faces::getRequestParameter);
        tree = departments.tree();
        department = (address.department() == null ? tree.top() : tree.find(address.department())).orElse(null);
        address = address.of(department == null ? null : department.id());
        Within within = new Within(tree, address.department(), scope.only());
        List<EndCount> counts = expiries.counts(within);
        months = expiries.byMonth(counts);
        teams = expiries.byTeam(counts, within);
        proposals = address.most() == null ? List.of() : expiries.proposals(within, address.most(), address.span());
        address = address.at(Math.min(address.page(), getPages()));
        ends = address.month() == null ? List.of() : expiries.list(within, address.month(), first(), PAGE);
    }

    private int first() {
        return (address.page() - 1) * PAGE;
    }

    public List<MonthRow> getMonths() {
        return months;
    }

    public List<TeamRow> getTeams() {
        return teams;
    }

    /** How many levels end in the twelve months. */
    public long getCount() {
        return months.stream().mapToLong(MonthRow::count).sum();
    }

    public long getHours() {
        return months.stream().mapToLong(MonthRow::hours).sum();
    }

    public int getObservationMinutes() {
        return Effort.OBSERVATION;
    }

    public int getPanelMinutes() {
        return Effort.PANEL;
    }

    public int getPanelMembers() {
        return Effort.MEMBERS;
    }

    /** The levels that end in a month, ascending. */
    public List<Integer> levelsOf(MonthRow row) {
        return List.copyOf(row.levels().keySet());
    }

    /** "март 2027". */
    public String nameOf(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, viewer.getLocale()) + " " + month.getYear();
    }

    /** "мар": where the order says the year. */
    public String shortNameOf(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, viewer.getLocale());
    }

    public DepartmentRow getDepartment() {
        return department;
    }

    public YearMonth getMonth() {
        return address.month();
    }

    public Integer getMost() {
        return address.most();
    }

    public boolean isForHr() {
        return scope.isForHr();
    }

    public boolean isWeekly() {
        return address.span() == Span.WEEK;
    }

    /** What is proposed to somebody, as a sentence. */
    public String sentenceOf(Proposal proposal) {
        return texts.of(
                isWeekly() ? "report_expiries.sentence_week" : "report_expiries.sentence",
                titleOf(proposal.end().competency()),
                proposal.end().level(),
                isWeekly() ? viewer.date(proposal.to()) : nameOf(YearMonth.from(proposal.to())),
                viewer.date(proposal.end().until()));
    }

    public List<EndRow> getEnds() {
        return ends;
    }

    /** The proposals of this page. */
    public List<Proposal> getProposals() {
        return proposals.subList(Math.min(first(), proposals.size()), Math.min(first() + PAGE, proposals.size()));
    }

    public int getProposed() {
        return proposals.size();
    }

    public String titleOf(String competency) {
        return texts.in(frameworks.current().framework().titleOf(competency));
    }

    /** "базовый": the name of a level inside a sentence. */
    public String levelOf(int level) {
        Framework framework = frameworks.current().framework();
        return texts.in(framework.nameOf(level)).toLowerCase(viewer.getLocale());
    }

    public String getQuery() {
        return address.at(1).query();
    }

    public String into(TeamRow row) {
        return address.within(row.id()).query();
    }

    public String in(YearMonth month) {
        return address.in(month).query();
    }

    public String inOf(TeamRow row, YearMonth month) {
        return address.within(row.id()).in(month).query();
    }

    /** The calendar without a list of people. */
    public String getAllMonths() {
        return address.in(null).query();
    }

    public List<Choice> getDepartments() {
        Predicate<DepartmentRow> offered = scope.departments(tree);
        return tree.inOrder(viewer.getLanguage()).stream()
                .filter(node -> offered.test(node.row()))
                .map(node -> new Choice(
                        node.row().id().toString(),
                        PeopleList.indented(node, texts.in(node.row().name())),
                        node.row().id().equals(address.department())))
                .toList();
    }

    public int getPage() {
        return address.page();
    }

    /** Either people of a month or proposals are paged; without both there is one page. */
    public int getPages() {
        long rows = address.most() != null
                ? proposals.size()
                : address.month() == null
                        ? 0
                        : months.stream()
                                .filter(row -> row.month().equals(address.month()))
                                .mapToLong(MonthRow::count)
                                .sum();
        return PageNumbers.count(rows, PAGE);
    }

    public List<Integer> getPagesNamed() {
        return PageNumbers.named(address.page(), getPages());
    }

    public String at(int page) {
        return address.at(page).query();
    }
}
