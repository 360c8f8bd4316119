package org.stupeni.report.trend.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.function.UnaryOperator;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Frameworks;
import org.stupeni.platform.sheet.SheetSource;
import org.stupeni.platform.sheet.SheetTable;
import org.stupeni.platform.sheet.Spreadsheet;
import org.stupeni.platform.web.Spreadsheets;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.report.trend.Funnel;
import org.stupeni.report.trend.Funnels;

/** How far people come on the way to a level, a row for each step, to take away. */
@RequestScoped
public class WaysSheet implements SheetSource {

    @Inject
    Funnels funnels;

    @Inject
    Frameworks frameworks;

    @Inject
    Spreadsheets sheets;

    @Inject
    ViewTexts texts;

    private record Line(Funnel way, Funnel.Step step) {}

    @Override
    public String name() {
        return "ways";
    }

    @Override
    public SheetTable<?> table(UnaryOperator<String> parameter) {
        return new SheetTable<>(
                sheet(),
                funnels.all().stream()
                        .flatMap(way -> way.steps().stream().map(step -> new Line(way, step)))
                        .iterator());
    }

    private Spreadsheet<Line> sheet() {
        Framework framework = frameworks.current().framework();
        return sheets.<Line>titled("report_trends.ways")
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
