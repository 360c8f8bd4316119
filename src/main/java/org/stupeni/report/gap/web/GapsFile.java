package org.stupeni.report.gap.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.stupeni.platform.web.SheetAnswer;

/** The gaps of the page as a file. */
@WebServlet({"/hr/gaps.xlsx", "/hr/gaps.csv", "/team/gaps.xlsx", "/team/gaps.csv"})
public class GapsFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient GapsSheet sheet;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SheetAnswer.send(request, response, sheet);
    }
}
