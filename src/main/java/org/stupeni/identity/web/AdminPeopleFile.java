package org.stupeni.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Collectors;
import org.stupeni.identity.search.PeopleFilter;
import org.stupeni.identity.search.PeopleSearch;
import org.stupeni.identity.search.StaffRow;
import org.stupeni.platform.Language;
import org.stupeni.platform.sheet.Spreadsheet;
import org.stupeni.platform.web.Spreadsheets;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;

/** The people that the filter of the administrator's list leaves, as a file. */
@WebServlet({"/admin/people.xlsx", "/admin/people.csv"})
public class AdminPeopleFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient PeopleSearch search;

    @Inject
    transient Spreadsheets sheets;

    @Inject
    transient ViewTexts texts;

    @Inject
    transient Viewer viewer;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PeopleFilter filter = PeopleQuery.of(request::getParameter).filter();
        Language language = viewer.getLanguage();
        sheets.send(request, response, "people", sheet(), (first, most) -> search.list(filter, language, first, most));
    }

    private Spreadsheet<StaffRow> sheet() {
        return sheets.<StaffRow>titled("identity_people.title")
                .text(texts.of("identity_people.number"), StaffRow::number)
                .text(texts.of("identity_people.name"), row -> row.name().full())
                .text(texts.of("identity_people.position"), row -> texts.in(row.position()))
                .text(texts.of("identity_people.department"), row -> texts.in(row.department()))
                .text(
                        texts.of("identity_person.manager"),
                        row -> row.manager() == null ? null : row.manager().full())
                .text(
                        texts.of("identity_people.roles"),
                        row -> row.roles().stream()
                                .map(role -> texts.of("identity_role." + role.group()))
                                .collect(Collectors.joining(", ")))
                .text(
                        texts.of("identity_people.state"),
                        row -> texts.of("identity_state." + row.state().word()));
    }
}
