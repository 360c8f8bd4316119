package org.stupeni.quiz.repair.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.stupeni.platform.sheet.Spreadsheet;
import org.stupeni.platform.web.SheetFile;
import org.stupeni.quiz.repair.Corrections;

/** Every correction of old answers, as a file. */
@WebServlet({"/hr/corrections.xlsx", "/hr/corrections.csv", "/author/corrections.xlsx", "/author/corrections.csv"})
public class CorrectionsFile extends SheetFile {

    @Inject
    transient Corrections corrections;

    @Inject
    transient DisputeViews views;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(
                request,
                response,
                sheet(),
                (first, most) ->
                        corrections.all(first, most).stream().map(views::line).toList());
    }

    private Spreadsheet<CorrectionLine> sheet() {
        return this.<CorrectionLine>sheet("repair_corrections.title")
                .text(texts.of("repair_queue.question"), CorrectionLine::ask)
                .text(texts.of("quiz_running.course"), CorrectionLine::course)
                .text(
                        texts.of("repair_corrections.kind"),
                        line -> texts.of("repair_correction_kind." + line.row().kind()))
                .text(texts.of("repair_corrections.reason"), line -> line.row().reason())
                .moment(texts.of("repair_corrections.when"), line -> line.row().madeAt());
    }
}
