package org.stupeni.observation.caselibrary.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.stupeni.observation.caselibrary.CaseFilter;
import org.stupeni.observation.caselibrary.CaseLibrary;
import org.stupeni.observation.caselibrary.CaseRow;
import org.stupeni.platform.sheet.Spreadsheet;
import org.stupeni.platform.web.SheetFile;

/** The queue of cases as a file: without anybody's name and without the story, which is not anonymised as long as it waits. */
@WebServlet({"/author/cases.xlsx", "/author/cases.csv"})
public class AuthorCasesFile extends SheetFile {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CaseLibrary library;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        CaseFilter filter = CaseQuery.of(request::getParameter).filter();
        send(request, response, sheet(), (first, most) -> library.list(filter, first, most));
    }

    private Spreadsheet<CaseRow> sheet() {
        return this.<CaseRow>sheet("cases_desk.title")
                .text(texts.of("cases_facts.number"), row -> String.valueOf(row.id()))
                .text(texts.of("cases_facts.state"), row -> texts.of("cases_state." + row.state()))
                .text(texts.of("cases_desk.name"), CaseRow::title)
                .text(texts.of("cases_form.kind"), row -> texts.of("cases_kind." + row.kind()))
                .text(texts.of("cases_form.channel"), row -> texts.of("cases_channel." + row.channel()))
                .text(texts.of("cases_form.mood"), row -> texts.of("cases_mood." + row.mood()))
                .text(texts.of("cases_desk.indicator"), CaseRow::indicator)
                .text(texts.of("cases_desk.tags"), CaseRow::tags)
                .moment(texts.of("cases_facts.sent"), CaseRow::sentAt)
                .moment(texts.of("cases_facts.answered"), CaseRow::answeredAt);
    }
}
