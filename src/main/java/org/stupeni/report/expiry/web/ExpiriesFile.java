package org.stupeni.report.expiry.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.stupeni.platform.web.SheetAnswer;

/** Whose levels end in the twelve months, with what is proposed, as a file. */
@WebServlet({"/hr/expiries.xlsx", "/hr/expiries.csv", "/team/expiries.xlsx", "/team/expiries.csv"})
public class ExpiriesFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ExpiriesSheet sheet;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SheetAnswer.send(request, response, sheet);
    }
}
