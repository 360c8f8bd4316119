package org.stupeni.report.trend.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.stupeni.platform.web.SheetAnswer;

/** How many people held which level at the end of each month, as a file. */
@WebServlet({"/hr/trends.xlsx", "/hr/trends.csv"})
public class HrTrendsFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient TrendsSheet sheet;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SheetAnswer.send(request, response, sheet);
    }
}
