package org.stupeni.quiz.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.stupeni.platform.sheet.Spreadsheet;
import org.stupeni.platform.web.SheetFile;
import org.stupeni.quiz.time.IncidentRow;
import org.stupeni.quiz.time.Incidents;

/** The reports from exams that wait for an answer, as a file. */
@WebServlet({"/hr/incidents.xlsx", "/hr/incidents.csv", "/author/incidents.xlsx", "/author/incidents.csv"})
public class IncidentsFile extends SheetFile {

    @Inject
    transient Incidents incidents;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(request, response, sheet(), incidents::open);
    }

    private Spreadsheet<IncidentRow> sheet() {
        return this.<IncidentRow>sheet("quiz_incidents.title")
                .text(texts.of("identity_people.number"), row -> row.person().number())
                .text(
                        texts.of("quiz_running.person"),
                        row -> row.person().name().full())
                .text(
                        texts.of("identity_people.department"),
                        row -> texts.in(row.person().department()))
                .text(texts.of("quiz_running.exam"), row -> texts.in(row.exam()))
                .text(texts.of("quiz_incidents.words"), IncidentRow::words)
                .moment(texts.of("quiz_incidents.reported"), IncidentRow::reportedAt)
                .text(
                        texts.of("quiz_incidents.attempt"),
                        row -> texts.of(row.running() ? "quiz_incidents.goes_on" : "quiz_incidents.over"))
                .number(
                        texts.of("quiz_incidents.longest_wait"),
                        row -> row.waited().toSeconds());
    }
}
