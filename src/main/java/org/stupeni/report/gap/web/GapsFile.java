package org.stupeni.report.gap.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.stupeni.framework.Competency;
import org.stupeni.platform.sheet.Spreadsheet;
import org.stupeni.platform.web.SheetAnswer;
import org.stupeni.platform.web.SheetFile;
import org.stupeni.report.gap.GapRow;

/** The gaps of the page as a file. */
@WebServlet({"/hr/gaps.xlsx", "/hr/gaps.csv", "/team/gaps.xlsx", "/team/gaps.csv"})
public class GapsFile extends SheetFile {

    @Inject
    transient GapList list;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        list.load(request::getParameter);
        SheetAnswer.send(request, response, "gaps", sheet(), list.rows().iterator());
    }

    private Spreadsheet<GapRow> sheet() {
        Spreadsheet<GapRow> sheet = this.<GapRow>sheet("report_gaps.title")
                .text(
                        texts.of(list.isByPosition() ? "report_gaps.position" : "report_gaps.department"),
                        row -> texts.in(row.name()));
        for (Competency competency : list.competencies()) {
            sheet.number(
                            texts.of("report_gaps.people_of", competency.title()),
                            row -> row.of(competency.id()).people())
                    .number(
                            texts.of("report_gaps.met_of", competency.title()),
                            row -> row.of(competency.id()).met())
                    .number(
                            texts.of("report_gaps.one_of", competency.title()),
                            row -> row.of(competency.id()).one())
                    .number(
                            texts.of("report_gaps.more_of", competency.title()),
                            row -> row.of(competency.id()).more())
                    .number(
                            texts.of("report_gaps.waiting_of", competency.title()),
                            row -> row.of(competency.id()).waiting());
        }
        return sheet;
    }
}
