package org.stupeni.report.trend.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.stupeni.platform.web.SheetAnswer;

/** How far people come on the way to a level, as a file. */
@WebServlet({"/hr/ways.xlsx", "/hr/ways.csv"})
public class HrWaysFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient WaysSheet sheet;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SheetAnswer.send(request, response, sheet);
    }
}
