package org.stupeni.evidence.document.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.stupeni.evidence.document.DocumentReviews;
import org.stupeni.evidence.document.DocumentRow;
import org.stupeni.evidence.document.DocumentState;
import org.stupeni.platform.sheet.Spreadsheet;
import org.stupeni.platform.web.Spreadsheets;
import org.stupeni.platform.web.ViewTexts;

/** What people bring as evidence, in the state that the page shows, as a file. */
@WebServlet({"/hr/documents.xlsx", "/hr/documents.csv"})
public class HrDocumentsFile extends HttpServlet {

    @Inject
    transient DocumentReviews reviews;

    @Inject
    transient DocumentWords words;

    @Inject
    transient Spreadsheets sheets;

    @Inject
    transient ViewTexts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        DocumentState state = HrDocumentsPage.stateOf(request.getParameter("state"));
        sheets.send(request, response, "documents", sheet(), (first, most) -> reviews.inState(state, first, most));
    }

    private Spreadsheet<DocumentRow> sheet() {
        return sheets.<DocumentRow>titled("document_queue.title")
                .text(texts.of("document_queue.person"), row -> row.employee().full())
                .text(texts.of("document_queue.what"), DocumentRow::title)
                .text(texts.of("document_queue.competency"), words::competencyOf)
                .text(texts.of("document_queue.kind"), words::kindOf)
                .text(texts.of("document_queue.colleague"), this::colleagueOf)
                .date(texts.of("document_queue.happened"), DocumentRow::happenedOn)
                .text(texts.of("document_queue.state"), words::stateOf)
                .moment(texts.of("document_queue.sent"), DocumentRow::sentAt);
    }

    private String colleagueOf(DocumentRow row) {
        if (!row.isMentoring()) {
            return null;
        }
        return texts.of(
                row.confirmation() == null ? "document_queue.not_yet" : "document_confirmed." + row.confirmation());
    }
}
