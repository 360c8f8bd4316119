package org.stupeni.observation.calibration.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.stupeni.course.checklist.Checklist;
import org.stupeni.identity.People;
import org.stupeni.identity.PersonRow;
import org.stupeni.observation.Forms;
import org.stupeni.observation.calibration.ObserverFigures;
import org.stupeni.observation.calibration.Observers;
import org.stupeni.observation.calibration.RunRow;
import org.stupeni.observation.web.ObservationViews;
import org.stupeni.platform.sheet.Spreadsheet;
import org.stupeni.platform.web.Spreadsheets;
import org.stupeni.platform.web.ViewTexts;

/** All observers as a file: until when each is calibrated, how the last calibration ended and how much they observe. */
@WebServlet({"/hr/observers.xlsx", "/hr/observers.csv"})
public class HrObserversFile extends HttpServlet {

    @Inject
    transient Observers observers;

    @Inject
    transient Forms forms;

    @Inject
    transient People people;

    @Inject
    transient ObservationViews views;

    @Inject
    transient Spreadsheets sheets;

    @Inject
    transient ViewTexts texts;

    private record Line(PersonRow person, ObserverFigures figures) {

        LocalDate until(String competency) {
            ObserverFigures.Standing standing = figures.standings().get(competency);
            return standing == null || standing.holds() == null
                    ? null
                    : standing.holds().validUntil();
        }

        RunRow last(String competency) {
            ObserverFigures.Standing standing = figures.standings().get(competency);
            return standing == null ? null : standing.last();
        }

        Instant finished(String competency) {
            return last(competency) == null ? null : last(competency).finishedAt();
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        sheets.send(request, response, "observers", sheet(), (first, most) -> lines(observers.list(first, most)));
    }

    private List<Line> lines(List<ObserverFigures> figures) {
        Map<Long, PersonRow> persons =
                people.findAll(figures.stream().map(ObserverFigures::observerId).toList());
        return figures.stream()
                .map(one -> new Line(persons.get(one.observerId()), one))
                .toList();
    }

    private Spreadsheet<Line> sheet() {
        Spreadsheet<Line> sheet = sheets.<Line>titled("calibration_list.title")
                .text(texts.of("identity_people.number"), line -> line.person().number())
                .text(
                        texts.of("calibration_list.observer"),
                        line -> line.person().name().full())
                .text(
                        texts.of("calibration_list.department"),
                        line -> texts.in(line.person().department()));
        for (Checklist checklist : forms.checklists()) {
            String competency = checklist.competency();
            String title = views.titleOf(competency);
            sheet.date(texts.of("calibration_list.until_of", title), line -> line.until(competency))
                    .moment(texts.of("calibration_list.last_of", title), line -> line.finished(competency))
                    .text(texts.of("calibration_list.result_of", title), line -> result(line.last(competency)));
        }
        return sheet.number(
                texts.of("calibration_list.observations"),
                line -> line.figures().observations());
    }

    private String result(RunRow last) {
        return last == null ? null : texts.of(last.isPassed() ? "calibration_runs.passed" : "calibration_runs.failed");
    }
}
