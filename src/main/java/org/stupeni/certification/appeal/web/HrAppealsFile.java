package org.stupeni.certification.appeal.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.stupeni.certification.appeal.AppealRow;
import org.stupeni.certification.appeal.Appeals;
import org.stupeni.framework.Frameworks;
import org.stupeni.platform.sheet.Spreadsheet;
import org.stupeni.platform.web.Spreadsheets;
import org.stupeni.platform.web.ViewTexts;

/** The register of appeals as a file: what waits, or what was answered. */
@WebServlet({"/hr/appeals.xlsx", "/hr/appeals.csv"})
public class HrAppealsFile extends HttpServlet {

    @Inject
    transient Appeals appeals;

    @Inject
    transient Frameworks frameworks;

    @Inject
    transient Spreadsheets sheets;

    @Inject
    transient ViewTexts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean closed = "closed".equals(request.getParameter("state"));
        sheets.send(request, response, "appeals", sheet(), (first, most) -> appeals.register(!closed, first, most));
    }

    private Spreadsheet<AppealRow> sheet() {
        return sheets.<AppealRow>titled("appeal_register.title")
                .text(
                        texts.of("certification_history.employee"),
                        row -> row.employee().full())
                .text(texts.of("appeal_register.against"), this::subjectOf)
                .moment(texts.of("appeal_register.raised"), AppealRow::raisedAt)
                .date(texts.of("appeal_register.due"), AppealRow::dueOn)
                .text(texts.of("appeal_register.state"), row -> texts.of("appeal_state." + row.state()))
                .moment(texts.of("appeal_register.answered"), AppealRow::answeredAt);
    }

    private String subjectOf(AppealRow row) {
        String title = frameworks
                .current()
                .framework()
                .competency(row.competency())
                .map(found -> texts.in(found.title()))
                .orElse(row.competency());
        return texts.of("appeal_of." + row.kind(), title, row.level());
    }
}
