package org.stupeni.quiz.repair.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import org.stupeni.platform.sheet.Spreadsheet;
import org.stupeni.platform.web.SheetFile;
import org.stupeni.quiz.repair.dispute.DisputeQueue;

/** The questions that are disputed, or what was answered, as a file. */
@WebServlet({"/hr/disputes.xlsx", "/hr/disputes.csv", "/author/disputes.xlsx", "/author/disputes.csv"})
public class DisputesFile extends SheetFile {

    @Inject
    transient DisputeQueue queue;

    @Inject
    transient DisputeViews views;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean answered = DisputesPage.ANSWERED.equals(request.getParameter("state"));
        LocalDate today = queue.today();
        send(
                request,
                response,
                answered ? answered() : waiting(),
                (first, most) -> answered
                        ? queue.answers(first, most).stream().map(views::line).toList()
                        : queue.open(first, most).stream()
                                .map(row -> views.line(row, today))
                                .toList());
    }

    private Spreadsheet<DisputedLine> waiting() {
        return questions()
                .date(texts.of("repair_queue.due"), DisputedLine::dueOn)
                .text(texts.of("repair_queue.late"), line -> line.overdue() ? texts.of("repair_queue.is_late") : null);
    }

    private Spreadsheet<DisputedLine> answered() {
        return questions()
                .text(
                        texts.of("repair_queue.verdict"),
                        line -> texts.of("repair_state." + line.answer().verdict()))
                .text(
                        texts.of("repair_corrections.reason"),
                        line -> line.answer().reason())
                .moment(
                        texts.of("repair_queue.answered_at"),
                        line -> line.answer().answeredAt());
    }

    private Spreadsheet<DisputedLine> questions() {
        return this.<DisputedLine>sheet("repair_queue.title")
                .text(texts.of("repair_queue.question"), DisputedLine::ask)
                .text(texts.of("quiz_running.course"), DisputedLine::course)
                .number(texts.of("repair_queue.people"), DisputedLine::people);
    }
}
