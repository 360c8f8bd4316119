package org.stupeni.certification.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.stupeni.certification.RenewalEntry;
import org.stupeni.certification.RenewalQueue;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Frameworks;
import org.stupeni.platform.sheet.Spreadsheet;
import org.stupeni.platform.web.SheetFile;

/** Whose level may be renewed today, as a file. */
@WebServlet({"/hr/renewals.xlsx", "/hr/renewals.csv"})
public class HrRenewalsFile extends SheetFile {

    @Inject
    transient RenewalQueue queue;

    @Inject
    transient Frameworks frameworks;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(request, response, sheet(), queue::list);
    }

    private Spreadsheet<RenewalEntry> sheet() {
        Framework framework = frameworks.current().framework();
        return this.<RenewalEntry>sheet("certification_queue.caption_renew")
                .text(texts.of("identity_people.number"), entry -> entry.row().number())
                .text(
                        texts.of("certification_queue.employee"),
                        entry -> entry.row().name().full())
                .text(
                        texts.of("certification_queue.department"),
                        entry -> texts.in(entry.row().department()))
                .text(
                        texts.of("certification_queue.competency"),
                        entry -> texts.in(framework.titleOf(entry.row().competency())))
                .number(
                        texts.of("certification_queue.held"),
                        entry -> entry.row().level())
                .date(
                        texts.of("certification_queue.until"),
                        entry -> entry.row().until())
                .text(
                        texts.of("certification_queue.again"),
                        entry -> texts.of(
                                entry.ready() ? "certification_queue.again_yes" : "certification_queue.again_no"));
    }
}
