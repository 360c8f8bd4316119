package org.stupeni.report.trend.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Frameworks;
import org.stupeni.platform.sheet.Spreadsheet;
import org.stupeni.platform.web.SheetAnswer;
import org.stupeni.platform.web.SheetFile;
import org.stupeni.report.trend.Funnel;
import org.stupeni.report.trend.Funnels;

/** How far people come on the way to a level, a row for each step, as a file. */
@WebServlet({"/hr/ways.xlsx", "/hr/ways.csv"})
public class HrWaysFile extends SheetFile {

    @Inject
    transient Funnels funnels;

    @Inject
    transient Frameworks frameworks;

    private record Line(Funnel way, Funnel.Step step) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SheetAnswer.send(
                request,
                response,
                "ways",
                sheet(),
                funnels.all().stream()
                        .flatMap(way -> way.steps().stream().map(step -> new Line(way, step)))
                        .iterator());
    }

    private Spreadsheet<Line> sheet() {
        Framework framework = frameworks.current().framework();
        return this.<Line>sheet("report_trends.ways")
                .text(
                        texts.of("report_matrix.competency"),
                        line -> texts.in(framework.titleOf(line.way().competency())))
                .text(
                        texts.of("quiz_running.course"),
                        line -> texts.in(line.way().course()))
                .text(texts.of("quiz_running.exam"), line -> texts.in(line.way().exam()))
                .text(
                        texts.of("report_trends.step"),
                        line -> texts.of(
                                "report_trends.step_" + line.step().word(),
                                line.way().level()))
                .number(texts.of("report_trends.people"), line -> line.step().people());
    }
}
