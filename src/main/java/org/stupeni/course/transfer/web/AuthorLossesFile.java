package org.stupeni.course.transfer.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.stupeni.course.transfer.ExportOffer;
import org.stupeni.platform.sheet.Spreadsheet;
import org.stupeni.platform.web.SheetAnswer;
import org.stupeni.platform.web.SheetFile;

/** What each form of an export loses, question by question, as a table. It holds no keys. */
@WebServlet({"/author/export-losses.xlsx", "/author/export-losses.csv"})
public class AuthorLossesFile extends SheetFile {

    private static final long serialVersionUID = 1L;

    @Inject
    transient AskedExport asked;

    private record Row(ExportOffer offer, ExportOffer.Loss loss, String question) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!asked.read(request::getParameter)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Spreadsheet<Row> sheet = sheet("transfer_losses.title");
        sheet.text(
                        texts.of("transfer_losses.form"),
                        row -> texts.of("transfer_form." + row.offer().form().word()))
                .text(texts.of("transfer_losses.question"), Row::question)
                .text(
                        texts.of("transfer_losses.there"),
                        row -> texts.of(row.loss().leftOut() ? "transfer_losses.left_out" : "transfer_losses.in_file"))
                .text(texts.of("transfer_losses.lost"), row -> row.loss().note().in(viewer.getLanguage()));
        SheetAnswer.send(request, response, "export-losses", sheet, rows());
    }

    private Iterator<Row> rows() {
        return asked.offers().stream()
                .flatMap(offer -> offer.losses().stream()
                        .flatMap(loss -> questions(loss).map(question -> new Row(offer, loss, question))))
                .iterator();
    }

    private static Stream<String> questions(ExportOffer.Loss loss) {
        return (loss.questions().isEmpty() ? List.of("") : loss.questions()).stream();
    }
}
