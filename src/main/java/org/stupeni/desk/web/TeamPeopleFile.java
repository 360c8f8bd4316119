package org.stupeni.desk.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.stupeni.desk.Team;
import org.stupeni.desk.TeamLevel;
import org.stupeni.desk.TeamMember;
import org.stupeni.framework.Competency;
import org.stupeni.framework.Frameworks;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.platform.sheet.Spreadsheet;
import org.stupeni.platform.web.Spreadsheets;
import org.stupeni.platform.web.ViewTexts;

/** The people below a manager as a file; of nobody else, whatever the address says. */
@WebServlet({"/team/people.xlsx", "/team/people.csv"})
public class TeamPeopleFile extends HttpServlet {

    @Inject
    transient Team team;

    @Inject
    transient Frameworks frameworks;

    @Inject
    transient CurrentPerson me;

    @Inject
    transient Spreadsheets sheets;

    @Inject
    transient ViewTexts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean wholeLine = "all".equals(request.getParameter("line"));
        Long manager = me.getId();
        sheets.send(request, response, "team", sheet(), (first, most) -> part(manager, wholeLine, first, most));
    }

    /** Behind the last page the team gives the last one again. */
    private List<TeamMember> part(Long manager, boolean wholeLine, int first, int most) {
        int page = first / most + 1;
        Team.Part part = team.members(manager, wholeLine, page, most);
        return part.number() == page ? part.members() : List.of();
    }

    private Spreadsheet<TeamMember> sheet() {
        Spreadsheet<TeamMember> sheet = sheets.<TeamMember>titled("desk_team.title")
                .text(
                        texts.of("identity_people.number"),
                        member -> member.person().number())
                .text(
                        texts.of("desk_team.person"),
                        member -> member.person().name().full())
                .text(
                        texts.of("desk_file.position"),
                        member -> texts.in(member.person().position()))
                .text(
                        texts.of("desk_file.department"),
                        member -> texts.in(member.person().department()));
        List<Competency> competencies = frameworks.current().framework().competencies();
        IntStream.range(0, competencies.size()).forEach(place -> {
            String title = texts.in(competencies.get(place).title());
            sheet.number(
                            texts.of("desk_file.held_of", title),
                            member -> held(member.levels().get(place)))
                    .date(
                            texts.of("desk_file.until_of", title),
                            member -> member.levels().get(place).until());
        });
        return sheet.number(
                        texts.of("desk_file.courses"),
                        member -> member.courses().size())
                .text(
                        texts.of("desk_team.last_exam"),
                        member -> member.last() == null
                                ? null
                                : texts.in(member.last().title()))
                .text(
                        texts.of("desk_file.result"),
                        member -> member.last() == null
                                ? null
                                : texts.of(member.last().passed() ? "desk_team.passed" : "desk_team.failed"))
                .moment(
                        texts.of("desk_file.exam_at"),
                        member -> member.last() == null ? null : member.last().at())
                .date(
                        texts.of("desk_team.next_date"),
                        member -> member.next() == null ? null : member.next().on());
    }

    private static Integer held(TeamLevel level) {
        return level.isHeld() ? level.held() : null;
    }
}
