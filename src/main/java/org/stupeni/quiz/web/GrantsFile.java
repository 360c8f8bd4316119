package org.stupeni.quiz.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stupeni.course.Courses;
import org.stupeni.course.Exam;
import org.stupeni.identity.People;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.place.DepartmentTree;
import org.stupeni.identity.place.Departments;
import org.stupeni.platform.sheet.Spreadsheet;
import org.stupeni.platform.web.Spreadsheets;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.quiz.grant.GrantRow;
import org.stupeni.quiz.grant.Grants;

/** Who may sit which exam once more, as a file. */
@WebServlet({"/hr/grants.xlsx", "/hr/grants.csv", "/author/grants.xlsx", "/author/grants.csv"})
public class GrantsFile extends HttpServlet {

    @Inject
    transient Grants grants;

    @Inject
    transient Courses courses;

    @Inject
    transient People people;

    @Inject
    transient Departments departments;

    @Inject
    transient Spreadsheets sheets;

    @Inject
    transient ViewTexts texts;

    private record Line(GrantRow row, String whom, PersonRow by) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        DepartmentTree tree = departments.tree();
        sheets.send(request, response, "grants", sheet(), (first, most) -> lines(grants.list(first, most), tree));
    }

    private List<Line> lines(List<GrantRow> rows, DepartmentTree tree) {
        Map<Long, PersonRow> persons = people.findAll(rows.stream()
                .flatMap(row -> Stream.of(row.employeeId(), row.grantedBy()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> new Line(
                        row,
                        row.employeeId() == null
                                ? tree.find(row.departmentId())
                                        .map(department -> texts.in(department.name()))
                                        .orElseGet(() -> texts.of("quiz_grants.no_department"))
                                : persons.get(row.employeeId()).name().full(),
                        persons.get(row.grantedBy())))
                .toList();
    }

    private Spreadsheet<Line> sheet() {
        return sheets.<Line>titled("quiz_grants.title")
                .text(texts.of("quiz_grants.for"), Line::whom)
                .text(texts.of("quiz_running.exam"), line -> examOf(line.row()))
                .number(texts.of("quiz_grants.attempts"), line -> line.row().attempts())
                .number(texts.of("quiz_grants.used"), line -> line.row().used())
                .date(texts.of("quiz_grants.from"), line -> line.row().from())
                .date(texts.of("quiz_grants.until"), line -> line.row().until())
                .text(texts.of("quiz_running.reason"), line -> line.row().reason())
                .text(texts.of("quiz_grants.by"), line -> line.by().name().full())
                .moment(texts.of("quiz_grants.granted_at"), line -> line.row().grantedAt())
                .moment(texts.of("quiz_grants.ended_at"), line -> line.row().endedAt());
    }

    private String examOf(GrantRow row) {
        return courses.latest(row.courseId())
                .flatMap(version -> version.course().exam(row.examId()))
                .map(Exam::title)
                .map(texts::in)
                .orElse(row.examId());
    }
}
