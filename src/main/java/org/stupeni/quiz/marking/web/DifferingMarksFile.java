package org.stupeni.quiz.marking.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.platform.sheet.Spreadsheet;
import org.stupeni.platform.web.SheetFile;
import org.stupeni.quiz.marking.DiscrepancyRow;
import org.stupeni.quiz.marking.Resolutions;

/** The answers whose marks differ and that the reader can decide, as a file: without names, as the page shows them. */
@WebServlet({
    "/hr/differing-marks.xlsx",
    "/hr/differing-marks.csv",
    "/author/differing-marks.xlsx",
    "/author/differing-marks.csv"
})
public class DifferingMarksFile extends SheetFile {

    @Inject
    transient Resolutions resolutions;

    @Inject
    transient MarkingViews views;

    @Inject
    transient CurrentPerson me;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Long reader = me.getId();
        String course = AuthorMarkingCoursePage.course(request.getParameter("course"));
        send(request, response, sheet(), (first, most) -> resolutions.waiting(reader, course, first, most));
    }

    private Spreadsheet<DiscrepancyRow> sheet() {
        return this.<DiscrepancyRow>sheet("marking_resolution.title")
                .text(texts.of("marking_resolution.answer"), DiscrepancyRow::name)
                .text(texts.of("marking_list.question"), row -> views.ask(row.courseVersionId(), row.questionId()))
                .text(texts.of("quiz_running.course"), row -> views.course(row.courseVersionId()))
                .number(texts.of("marking_resolution.steps_apart"), DiscrepancyRow::apart)
                .moment(texts.of("marking_list.since"), DiscrepancyRow::since);
    }
}
