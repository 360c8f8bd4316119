package org.stupeni.certification.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.stupeni.certification.CertificateLists;
import org.stupeni.certification.PrintBatch;
import org.stupeni.evidence.ReachedLevels;
import org.stupeni.identity.web.AddressId;
import org.stupeni.platform.Refused;

/** Many certificates as one PDF: those that were ticked in HR's list, or all that its filter leaves. What is refused leads back to the list, which says why. */
@WebServlet("/hr/certificates.pdf")
public class HrPrintFile extends HttpServlet {

    @Inject
    transient PrintBatch batch;

    @Inject
    transient CertificateLists lists;

    @Inject
    transient ReachedLevels reached;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        CertificateQuery query = CertificateQuery.of(request::getParameter);
        PrintBatch.Sheets sheets;
        try {
            sheets = batch.take(
                    "all".equals(request.getParameter("print"))
                            ? lists.ids(query.filter(), reached.today(), PrintBatch.MOST + 1)
                            : ticked(request.getParameterValues("id")));
        } catch (Refused refused) {
            String address = query.toString();
            response.sendRedirect("/hr/certificates" + address + (address.length() > 1 ? "&" : "") + "refused="
                    + refused.key().replaceFirst(".*\\.", ""));
            return;
        }
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "inline; filename=\"certificates-" + reached.today() + ".pdf\"");
        response.setHeader("Cache-Control", "no-store");
        batch.write(sheets, response.getOutputStream());
    }

    private static List<Long> ticked(String[] ids) {
        return ids == null
                ? List.of()
                : Arrays.stream(ids)
                        .map(AddressId::of)
                        .flatMap(Optional::stream)
                        .distinct()
                        .limit(PrintBatch.MOST + 1)
                        .toList();
    }
}
