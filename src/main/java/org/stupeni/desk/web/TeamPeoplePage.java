package org.stupeni.desk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import org.stupeni.certification.web.OutcomeWords;
import org.stupeni.desk.Team;
import org.stupeni.desk.TeamLevel;
import org.stupeni.desk.TeamMember;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Frameworks;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.platform.web.ViewTexts;

/** The people below a manager: where the manager's day begins. */
@Named
@RequestScoped
public class TeamPeoplePage {

    private static final int ON_A_PAGE = 25;

    @Inject
    OutcomeWords outcomeWords;

    @Inject
    Team team;

    @Inject
    Frameworks frameworks;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    private String line;
    private String sort;
    private String page;
    private Team.Part part;
    private Framework framework;

    public void load() {
        part = team.members(me.getId(), isWholeLine(), isByDate(), wanted(), ON_A_PAGE);
        framework = frameworks.current().framework();
    }

    /** Whether also those are shown who do not report to the manager directly. */
    public boolean isWholeLine() {
        return "all".equals(line);
    }

    /** Whether those come first whose next date is nearest. */
    public boolean isByDate() {
        return "date".equals(sort);
    }

    public List<TeamMember> getMembers() {
        return part.members();
    }

    public int getAll() {
        return part.all();
    }

    /** The numbers of all pages, from 1. */
    public List<Integer> getPages() {
        return IntStream.rangeClosed(1, part.pages()).boxed().toList();
    }

    /** The number of this page. */
    public int getNumber() {
        return part.number();
    }

    private int wanted() {
        return page != null && page.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(page) : 1;
    }

    public String addressOf(int other) {
        return "/team/people?" + (isWholeLine() ? "line=all&" : "") + (isByDate() ? "sort=date&" : "") + "page="
                + other;
    }

    /** The same people in the other order. */
    public String getOtherOrder() {
        return "/team/people?" + (isWholeLine() ? "line=all&" : "") + "sort=" + (isByDate() ? "name" : "date");
    }

    /** Why nothing is held, in a few words, or null where nothing was decided. */
    public String earlierOf(TeamLevel level) {
        return outcomeWords.of(level.earlier());
    }

    public String nameOf(int level) {
        return texts.in(framework.nameOf(level));
    }

    public String getLine() {
        return line;
    }

    public void setLine(String line) {
        this.line = line;
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = sort;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
