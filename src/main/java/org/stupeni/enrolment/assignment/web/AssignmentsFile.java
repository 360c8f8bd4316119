package org.stupeni.enrolment.assignment.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.stupeni.enrolment.assignment.AssignmentLists;
import org.stupeni.enrolment.assignment.AssignmentRow;
import org.stupeni.enrolment.assignment.Subjects;
import org.stupeni.identity.People;
import org.stupeni.identity.PersonRow;
import org.stupeni.platform.sheet.Spreadsheet;
import org.stupeni.platform.web.Spreadsheets;
import org.stupeni.platform.web.ViewTexts;

/** Everything that is asked of people, as a file: for HR all of it, for managers what was asked in their line. */
@WebServlet({"/hr/assignments.xlsx", "/hr/assignments.csv", "/team/assignments.xlsx", "/team/assignments.csv"})
public class AssignmentsFile extends HttpServlet {

    @Inject
    transient AssignmentLists lists;

    @Inject
    transient Subjects subjects;

    @Inject
    transient AssignScope scope;

    @Inject
    transient People people;

    @Inject
    transient Spreadsheets sheets;

    @Inject
    transient ViewTexts texts;

    private record Line(AssignmentRow row, long asked, PersonRow maker) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean ended = "ended".equals(request.getParameter("state"));
        Long mine = scope.scope();
        sheets.send(
                request,
                response,
                "assignments",
                sheet(),
                (first, most) -> lines(lists.list(mine, !ended, first, most)));
    }

    private List<Line> lines(List<AssignmentRow> rows) {
        Map<Long, Long> asked = lists.asked(rows.stream().map(AssignmentRow::id).toList());
        Map<Long, PersonRow> makers =
                people.findAll(rows.stream().map(AssignmentRow::madeBy).collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> new Line(row, asked.getOrDefault(row.id(), 0L), makers.get(row.madeBy())))
                .toList();
    }

    private Spreadsheet<Line> sheet() {
        return sheets.<Line>titled("enrolment_assignments.title")
                .text(
                        texts.of("enrolment_assign.subject"),
                        line -> texts.in(subjects.title(line.row().subject())))
                .text(texts.of("enrolment_assign.who"), line -> scope.audience(line.row()))
                .number(texts.of("enrolment_assign.people"), Line::asked)
                .date(texts.of("enrolment_assign.until"), line -> line.row().dueOn())
                .text(texts.of("enrolment_assign.reason"), line -> line.row().reason())
                .text(texts.of("enrolment_file.by"), line -> line.maker().name().full())
                .moment(texts.of("enrolment_file.made_at"), line -> line.row().madeAt())
                .moment(
                        texts.of("enrolment_assignment.ended"),
                        line -> line.row().endedAt())
                .text(texts.of("enrolment_file.end_reason"), line -> line.row().endReason());
    }
}
