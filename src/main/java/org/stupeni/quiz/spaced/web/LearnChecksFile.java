package org.stupeni.quiz.spaced.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.platform.sheet.Spreadsheet;
import org.stupeni.platform.web.SheetFile;
import org.stupeni.quiz.spaced.Checks;

/** The reader's own small checks that are over, as a file. */
@WebServlet({"/learn/checks.xlsx", "/learn/checks.csv"})
public class LearnChecksFile extends SheetFile {

    @Inject
    transient Checks checks;

    @Inject
    transient CheckLines lines;

    @Inject
    transient CurrentPerson me;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(request, response, sheet(), (first, most) -> lines.of(checks.past(me.getId(), first, most)));
    }

    private Spreadsheet<CheckLine> sheet() {
        return this.<CheckLine>sheet("spaced_checks.past")
                .text(texts.of("spaced_checks.competency"), CheckLine::competency)
                .number(texts.of("platform_level.word"), line -> line.row().level())
                .date(texts.of("spaced_checks.day"), line -> line.row().endedOn())
                .number(
                        texts.of("spaced_checks.result"),
                        line -> line.row().isAnswered() ? line.row().points() : null)
                .number(
                        texts.of("spaced_checks.most"),
                        line -> line.row().isAnswered() ? line.row().maximum() : null);
    }
}
