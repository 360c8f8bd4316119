package org.stupeni.report.coverage.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.stupeni.platform.web.SheetAnswer;

/** The needs of all departments and how they are covered, as a file. */
@WebServlet({"/hr/coverage.xlsx", "/hr/coverage.csv", "/team/coverage.xlsx", "/team/coverage.csv"})
public class CoverageFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CoverageSheet sheet;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SheetAnswer.send(request, response, sheet);
    }
}
