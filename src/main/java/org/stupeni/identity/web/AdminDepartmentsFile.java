package org.stupeni.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.stupeni.identity.place.DepartmentTree;
import org.stupeni.identity.place.Departments;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.sheet.Spreadsheet;
import org.stupeni.platform.web.SheetAnswer;
import org.stupeni.platform.web.Spreadsheets;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;

/** The departments in the order of their tree, with how many people are in them, as a file. */
@WebServlet({"/admin/departments.xlsx", "/admin/departments.csv"})
public class AdminDepartmentsFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Departments departments;

    @Inject
    transient Spreadsheets sheets;

    @Inject
    transient ViewTexts texts;

    @Inject
    transient Viewer viewer;

    /** @param all its own people and those of all departments under it */
    private record Line(LocalText name, LocalText parent, long people, long all) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SheetAnswer.send(request, response, "departments", sheet(), lines().iterator());
    }

    private List<Line> lines() {
        DepartmentTree tree = departments.tree();
        Map<Long, Long> people = departments.people();
        return tree.inOrder(viewer.getLanguage()).stream()
                .map(node -> node.row())
                .map(row -> new Line(
                        row.name(),
                        row.parentId() == null
                                ? null
                                : tree.find(row.parentId()).orElseThrow().name(),
                        people.getOrDefault(row.id(), 0L),
                        tree.within(row.id()).stream()
                                .mapToLong(id -> people.getOrDefault(id, 0L))
                                .sum()))
                .toList();
    }

    private Spreadsheet<Line> sheet() {
        return sheets.<Line>titled("identity_departments.title")
                .text(texts.of("identity_departments.name"), line -> texts.in(line.name()))
                .text(
                        texts.of("identity_department.parent"),
                        line -> line.parent() == null ? null : texts.in(line.parent()))
                .number(texts.of("identity_departments.people"), Line::people)
                .number(texts.of("identity_departments.all"), Line::all);
    }
}
