package org.stupeni.desk.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.stupeni.platform.JobRow;
import org.stupeni.platform.sheet.Spreadsheet;
import org.stupeni.platform.web.SheetAnswer;
import org.stupeni.platform.web.Spreadsheets;
import org.stupeni.platform.web.ViewTexts;

/** What the portal does by itself, and how it fares with it, as a file. */
@WebServlet({"/admin/jobs.xlsx", "/admin/jobs.csv"})
public class AdminJobsFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient AdminJobsPage page;

    @Inject
    transient Spreadsheets sheets;

    @Inject
    transient ViewTexts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SheetAnswer.send(request, response, "jobs", sheet(), page.getJobs().iterator());
    }

    private Spreadsheet<JobRow> sheet() {
        return sheets.<JobRow>titled("desk_jobs.title")
                .text(texts.of("desk_jobs.name"), JobRow::name)
                .text(texts.of("desk_jobs.job"), job -> texts.of("desk_job." + job.name()))
                .text(texts.of("desk_jobs.state"), job -> texts.of("desk_jobs.state_" + page.stateOf(job)))
                .moment(texts.of("desk_jobs.ran"), JobRow::ranAt)
                .number(texts.of("desk_jobs.took_ms"), JobRow::tookMillis)
                .number(texts.of("desk_jobs.did"), JobRow::doneCount)
                .moment(texts.of("desk_jobs.did_at"), JobRow::doneAt)
                .moment(texts.of("desk_jobs.failed"), JobRow::failedAt)
                .text(texts.of("desk_jobs.failure_number"), JobRow::failureNumber)
                .text(texts.of("desk_jobs.failure"), JobRow::failure);
    }
}
