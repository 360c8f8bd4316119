package org.stupeni.enrolment.assignment.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stupeni.enrolment.assignment.AskedPerson;
import org.stupeni.enrolment.assignment.AssignmentLists;
import org.stupeni.enrolment.assignment.AssignmentRow;
import org.stupeni.identity.People;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.web.AddressId;
import org.stupeni.platform.sheet.Spreadsheet;
import org.stupeni.platform.web.Spreadsheets;
import org.stupeni.platform.web.ViewTexts;

/** Whom one assignment asks and how things stand with each, as a file; of one that is another manager's nothing is known. */
@WebServlet({"/hr/assignment.xlsx", "/hr/assignment.csv", "/team/assignment.xlsx", "/team/assignment.csv"})
public class AssignmentFile extends HttpServlet {

    @Inject
    transient AssignmentLists lists;

    @Inject
    transient AssignScope scope;

    @Inject
    transient People people;

    @Inject
    transient Spreadsheets sheets;

    @Inject
    transient ViewTexts texts;

    private record Line(PersonRow person, AskedPerson asked) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<AssignmentRow> assignment =
                AddressId.of(request.getParameter("id")).flatMap(id -> lists.find(id, scope.scope()));
        if (assignment.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        StateFilter filter = StateFilter.of(request.getParameter("state"));
        List<AskedPerson> all = lists.people(assignment.get().id()).stream()
                .filter(asked -> filter.lists(asked.state()))
                .toList();
        sheets.send(
                request,
                response,
                "assignment",
                sheet(),
                (first, most) -> lines(all.subList(Math.min(first, all.size()), Math.min(first + most, all.size()))));
    }

    private List<Line> lines(List<AskedPerson> asked) {
        Map<Long, PersonRow> named =
                people.findAll(asked.stream().map(one -> one.row().employeeId()).toList());
        return asked.stream()
                .map(one -> new Line(named.get(one.row().employeeId()), one))
                .toList();
    }

    private Spreadsheet<Line> sheet() {
        return sheets.<Line>titled("enrolment_file.people")
                .text(texts.of("identity_people.number"), line -> line.person().number())
                .text(
                        texts.of("identity_people.name"),
                        line -> line.person().name().full())
                .text(
                        texts.of("enrolment_assign.position"),
                        line -> texts.in(line.person().position()))
                .text(
                        texts.of("enrolment_assign.department"),
                        line -> texts.in(line.person().department()))
                .text(
                        texts.of("enrolment_assignment.state"),
                        line -> texts.of(
                                "enrolment_asked.state_" + line.asked().state().word()))
                .date(
                        texts.of("enrolment_file.assigned_on"),
                        line -> line.asked().row().assignedOn())
                .date(
                        texts.of("enrolment_assign.until"),
                        line -> line.asked().row().dueOn())
                .date(texts.of("enrolment_file.done_on"), line -> line.asked().doneOn())
                .date(
                        texts.of("enrolment_assignment.ended"),
                        line -> line.asked().row().endedOn())
                .text(
                        texts.of("enrolment_file.end_reason"),
                        line -> line.asked().row().endReason());
    }
}
