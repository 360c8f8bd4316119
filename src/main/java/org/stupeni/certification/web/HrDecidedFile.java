package org.stupeni.certification.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.stupeni.certification.Decisions;
import org.stupeni.platform.web.SheetFile;

/** Every decision, the newest first, as a file: the page shows only the first of them. */
@WebServlet({"/hr/decided.xlsx", "/hr/decided.csv"})
public class HrDecidedFile extends SheetFile {

    @Inject
    transient Decisions decisions;

    @Inject
    transient DecisionSheet sheet;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(request, response, sheet.titled("certification_queue.decided"), decisions::recent);
    }
}
