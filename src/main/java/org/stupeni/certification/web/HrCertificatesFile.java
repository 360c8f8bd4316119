package org.stupeni.certification.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import org.stupeni.certification.CertificateFilter;
import org.stupeni.certification.CertificateLine;
import org.stupeni.certification.CertificateLists;
import org.stupeni.evidence.ReachedLevels;
import org.stupeni.platform.sheet.Batches;
import org.stupeni.platform.sheet.Spreadsheet;
import org.stupeni.platform.web.SheetAnswer;
import org.stupeni.platform.web.SheetFile;

/** The certificates that the filter of HR's list leaves, all of them, as a table. */
@WebServlet({"/hr/certificates.xlsx", "/hr/certificates.csv"})
public class HrCertificatesFile extends SheetFile {

    private static final int AT_ONCE = 500;

    @Inject
    transient CertificateLists lists;

    @Inject
    transient ReachedLevels reached;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        CertificateFilter filter = CertificateQuery.of(request::getParameter).filter();
        LocalDate today = reached.today();
        SheetAnswer.send(
                request,
                response,
                "certificates",
                sheet(),
                Batches.of(AT_ONCE, first -> lists.list(filter, today, first, AT_ONCE)));
    }

    private Spreadsheet<CertificateLine> sheet() {
        return this.<CertificateLine>sheet("certification_list.title")
                .text(
                        texts.of("certification_list.number"),
                        line -> line.certificate().number())
                .text(
                        texts.of("certification_list.holder"),
                        line -> line.certificate().holder())
                .text(texts.of("certification_list.department"), line -> texts.in(line.department()))
                .text(
                        texts.of("certification_list.competency"),
                        line -> texts.in(line.certificate().competency()))
                .number(
                        texts.of("certification_list.level"),
                        line -> line.certificate().level())
                .date(
                        texts.of("certification_list.issued"),
                        line -> line.certificate().validFrom())
                .date(
                        texts.of("certification_list.until"),
                        line -> line.certificate().validUntil())
                .text(
                        texts.of("certification_list.state"),
                        line -> texts.of("certification_status." + line.status().word()));
    }
}
