package org.stupeni.quiz.marking.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.platform.sheet.Spreadsheet;
import org.stupeni.platform.web.SheetFile;
import org.stupeni.quiz.marking.MarkingQueue;
import org.stupeni.quiz.marking.QueueRow;

/** The questions with answers that wait for the reader's marks, as a file. */
@WebServlet({"/author/marking.xlsx", "/author/marking.csv"})
public class AuthorMarkingFile extends SheetFile {

    @Inject
    transient MarkingQueue queue;

    @Inject
    transient MarkingViews views;

    @Inject
    transient CurrentPerson me;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Long reader = me.getId();
        String course = AuthorMarkingCoursePage.course(request.getParameter("course"));
        send(request, response, sheet(), (first, most) -> queue.questions(reader, course, first, most));
    }

    private Spreadsheet<QueueRow> sheet() {
        return this.<QueueRow>sheet("marking_list.title")
                .text(texts.of("marking_list.question"), row -> views.ask(row.courseVersionId(), row.questionId()))
                .text(texts.of("quiz_running.course"), row -> views.course(row.courseVersionId()))
                .number(texts.of("marking_list.waiting"), QueueRow::waiting)
                .moment(texts.of("marking_list.since"), QueueRow::since)
                .number(texts.of("marking_list.drafts"), QueueRow::drafts);
    }
}
