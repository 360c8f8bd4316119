package org.stupeni.certification.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.stupeni.platform.web.SheetAnswer;

/** The people that the filter of HR's list leaves, as a file. */
@WebServlet({"/hr/people.xlsx", "/hr/people.csv"})
public class HrPeopleFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient PeopleSheet sheet;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SheetAnswer.send(request, response, sheet);
    }
}
