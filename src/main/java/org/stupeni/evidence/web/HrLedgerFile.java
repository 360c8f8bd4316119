package org.stupeni.evidence.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.stupeni.evidence.LedgerLine;
import org.stupeni.identity.People;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.web.AddressId;
import org.stupeni.platform.sheet.Spreadsheet;
import org.stupeni.platform.web.SheetFile;

/** Everything the ledger keeps of one person, of one competency or all, as of a day, as a file. */
@WebServlet({"/hr/ledger.xlsx", "/hr/ledger.csv"})
public class HrLedgerFile extends SheetFile {

    @Inject
    transient People people;

    @Inject
    transient LedgerTable table;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<PersonRow> person = AddressId.of(request.getParameter("id")).flatMap(people::find);
        if (person.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        table.ask(person.get().id(), request::getParameter);
        send(request, response, sheet(), table::part);
    }

    private Spreadsheet<LedgerLine> sheet() {
        return this.<LedgerLine>sheet("evidence_ledger.crumb")
                .date(texts.of("evidence_ledger.date"), LedgerLine::on)
                .text(texts.of("evidence_ledger.what"), LedgerLine::text)
                .text(texts.of("evidence_ledger.competency"), LedgerLine::competency)
                .text(texts.of("evidence_ledger.worth"), table::worthOf)
                .text(
                        texts.of("evidence_ledger.note"),
                        line -> line.isVoided()
                                ? table.voidedOf(line)
                                : line.worth().equals("counts") ? null : table.whyOf(line))
                .date(texts.of("evidence_ledger.last_day"), LedgerLine::lastDay)
                .text(
                        texts.of("evidence_ledger.recorded"),
                        line -> line.recorder() == null
                                ? texts.of("evidence_ledger.portal")
                                : line.recorder().full())
                .date(texts.of("evidence_ledger.recorded_on"), LedgerLine::recordedOn);
    }
}
