package org.stupeni.report.matrix.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.stupeni.platform.web.SheetAnswer;

/** The matrix of everybody as a file. */
@WebServlet({"/hr/matrix.xlsx", "/hr/matrix.csv"})
public class HrMatrixFile extends HttpServlet {

    @Inject
    transient MatrixSheet sheet;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SheetAnswer.send(request, response, sheet);
    }
}
