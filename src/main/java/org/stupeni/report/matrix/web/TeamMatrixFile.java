package org.stupeni.report.matrix.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.Teams;
import org.stupeni.platform.web.SheetAnswer;

/** The matrix of a manager's people as a file. */
@WebServlet({"/team/matrix.xlsx", "/team/matrix.csv"})
public class TeamMatrixFile extends HttpServlet {

    @Inject
    transient MatrixSheet sheet;

    @Inject
    transient Teams teams;

    @Inject
    transient CurrentPerson me;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SheetAnswer.send(request, response, sheet.name(), sheet.table(request::getParameter, teams.lineOf(me.getId())));
    }
}
