package org.stupeni.certification.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.stupeni.platform.web.SheetAnswer;

/** The certificates that the filter of HR's list leaves, all of them, as a file. */
@WebServlet({"/hr/certificates.xlsx", "/hr/certificates.csv"})
public class HrCertificatesFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CertificatesSheet sheet;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SheetAnswer.send(request, response, sheet);
    }
}
