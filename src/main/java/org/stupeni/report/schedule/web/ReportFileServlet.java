package org.stupeni.report.schedule.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.EOFException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.web.AddressId;
import org.stupeni.platform.Settings;
import org.stupeni.report.schedule.ReportFiles;
import org.stupeni.report.schedule.RunRow;

/** Sends an own file part by part; whoever asks for one that is not there or not theirs is led to the list of their own. */
@WebServlet("/hr/report-file")
public class ReportFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ReportFiles files;

    @Inject
    transient Settings settings;

    @Inject
    transient CurrentPerson me;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<RunRow> taken = AddressId.of(request.getParameter("id")).flatMap(id -> files.take(id, me.getId()));
        if (taken.isEmpty()) {
            response.sendRedirect(request.getContextPath() + "/hr/reports?gone=");
            return;
        }
        RunRow run = taken.get();
        String day = LocalDate.ofInstant(run.asOf(), settings.zone()).toString();
        response.setContentType(run.format().contentType());
        response.setContentLengthLong(run.bytes());
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"" + run.table().word() + "-" + day + "."
                        + run.format().ending() + "\"");
        response.setHeader("Cache-Control", "private, no-store");
        long sent = 0;
        for (int number = 0; sent < run.bytes(); number++) {
            byte[] part =
                    files.part(run, number).orElseThrow(() -> new EOFException("File " + run.id() + " has ended"));
            response.getOutputStream().write(part);
            sent += part.length;
        }
    }
}
