package org.stupeni.observation.calibration.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.stupeni.identity.People;
import org.stupeni.identity.PersonRow;
import org.stupeni.observation.calibration.Calibrations;
import org.stupeni.observation.calibration.RunRow;
import org.stupeni.observation.web.ObservationViews;
import org.stupeni.platform.sheet.Spreadsheet;
import org.stupeni.platform.web.SheetFile;

/** How every calibration that was finished ended, the newest first, as a file; how far from the key each was is the observer's own. */
@WebServlet({"/hr/calibrations.xlsx", "/hr/calibrations.csv"})
public class HrCalibrationsFile extends SheetFile {

    @Inject
    transient Calibrations calibrations;

    @Inject
    transient People people;

    @Inject
    transient ObservationViews views;

    private record Line(PersonRow observer, RunRow run) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(request, response, sheet(), (first, most) -> lines(calibrations.finished(first, most)));
    }

    private List<Line> lines(List<RunRow> runs) {
        Map<Long, PersonRow> observers =
                people.findAll(runs.stream().map(RunRow::observerId).distinct().toList());
        return runs.stream()
                .map(run -> new Line(observers.get(run.observerId()), run))
                .toList();
    }

    private Spreadsheet<Line> sheet() {
        return this.<Line>sheet("calibration_runs.title")
                .text(
                        texts.of("identity_people.number"),
                        line -> line.observer().number())
                .text(
                        texts.of("calibration_list.observer"),
                        line -> line.observer().name().full())
                .text(
                        texts.of("calibration_list.department"),
                        line -> texts.in(line.observer().department()))
                .text(
                        texts.of("calibration_runs.competency"),
                        line -> views.titleOf(line.run().competency()))
                .number(texts.of("calibration_runs.number"), line -> line.run().number())
                .moment(
                        texts.of("calibration_runs.finished"),
                        line -> line.run().finishedAt())
                .text(
                        texts.of("calibration_runs.result"),
                        line -> texts.of(line.run().isPassed() ? "calibration_runs.passed" : "calibration_runs.failed"))
                .date(texts.of("calibration_runs.until"), line -> line.run().validUntil());
    }
}
