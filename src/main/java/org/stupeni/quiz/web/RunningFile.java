package org.stupeni.quiz.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.stupeni.platform.sheet.Spreadsheet;
import org.stupeni.platform.web.SheetFile;
import org.stupeni.quiz.time.RunningAttempts;
import org.stupeni.quiz.time.RunningFilter;
import org.stupeni.quiz.time.RunningRow;

/** The exams that people are sitting now, as a file. */
@WebServlet({"/hr/running.xlsx", "/hr/running.csv", "/author/running.xlsx", "/author/running.csv"})
public class RunningFile extends SheetFile {

    @Inject
    transient RunningAttempts running;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        RunningFilter filter = RunningQuery.of(request::getParameter).filter();
        send(request, response, sheet(), (first, most) -> running.list(filter, first, most));
    }

    private Spreadsheet<RunningRow> sheet() {
        return this.<RunningRow>sheet("quiz_running.title")
                .text(texts.of("identity_people.number"), row -> row.person().number())
                .text(
                        texts.of("quiz_running.person"),
                        row -> row.person().name().full())
                .text(
                        texts.of("identity_people.department"),
                        row -> texts.in(row.person().department()))
                .text(texts.of("quiz_running.exam"), row -> texts.in(row.exam()))
                .text(texts.of("quiz_running.course"), row -> texts.in(row.course()))
                .moment(texts.of("quiz_running.since"), RunningRow::startedAt)
                .moment(texts.of("quiz_running.until"), RunningRow::deadline)
                .number(texts.of("quiz_running.answered"), RunningRow::answered)
                .number(texts.of("quiz_running.questions"), RunningRow::questions)
                .moment(texts.of("quiz_running.last"), RunningRow::lastAnswerAt);
    }
}
