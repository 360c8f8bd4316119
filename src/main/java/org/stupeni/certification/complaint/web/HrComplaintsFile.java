package org.stupeni.certification.complaint.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.stupeni.certification.complaint.ComplaintFilter;
import org.stupeni.certification.complaint.ComplaintRegister;
import org.stupeni.certification.complaint.ComplaintRow;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.PersonName;
import org.stupeni.platform.sheet.Spreadsheet;
import org.stupeni.platform.web.SheetFile;

/** The register of complaints as a file: without what was written, and without the name of whoever asked not to be named. */
@WebServlet({"/hr/complaints.xlsx", "/hr/complaints.csv"})
public class HrComplaintsFile extends SheetFile {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ComplaintRegister register;

    @Inject
    transient CurrentPerson me;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ComplaintFilter filter = ComplaintQuery.of(request::getParameter).filter();
        Long who = me.getId();
        send(request, response, sheet(), (first, most) -> register.list(who, filter, first, most));
    }

    private Spreadsheet<ComplaintRow> sheet() {
        return this.<ComplaintRow>sheet("complaint_register.title")
                .text(texts.of("complaint_register.number"), row -> String.valueOf(row.id()))
                .moment(texts.of("complaint_register.made"), ComplaintRow::madeAt)
                .text(texts.of("complaint_register.kind"), row -> texts.of("complaint_kind." + row.kind()))
                .text(
                        texts.of("complaint_register.employee"),
                        row -> row.discreet()
                                ? texts.of("complaint_register.unnamed")
                                : row.employee().full())
                .text(texts.of("complaint_register.person"), row -> full(row.person()))
                .text(texts.of("complaint_register.state"), row -> texts.of("complaint_state." + row.state()))
                .text(
                        texts.of("complaint_register.verdict"),
                        row -> row.verdict() == null ? null : texts.of("complaint_state." + row.verdict()))
                .text(texts.of("complaint_register.handler"), row -> full(row.handler()))
                .date(texts.of("complaint_register.take_by"), ComplaintRow::takeBy)
                .date(texts.of("complaint_register.due"), ComplaintRow::dueOn)
                .moment(texts.of("complaint_register.answered"), ComplaintRow::answeredAt);
    }

    private static String full(PersonName name) {
        return name == null ? null : name.full();
    }
}
