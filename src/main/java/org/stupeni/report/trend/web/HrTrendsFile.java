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
import org.stupeni.report.trend.LevelMonths;
import org.stupeni.report.trend.MonthCount;

/** How many people held which level at the end of each month, as a file. */
@WebServlet({"/hr/trends.xlsx", "/hr/trends.csv"})
public class HrTrendsFile extends SheetFile {

    @Inject
    transient LevelMonths months;

    @Inject
    transient Frameworks frameworks;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Framework framework = frameworks.current().framework();
        Spreadsheet<MonthCount> sheet = this.<MonthCount>sheet("report_trends.title")
                .date(texts.of("report_trends.day"), MonthCount::day)
                .text(texts.of("report_matrix.competency"), count -> texts.in(framework.titleOf(count.competency())))
                .number(texts.of("report_trends.level"), MonthCount::level)
                .number(texts.of("report_trends.people"), MonthCount::people)
                .number(texts.of("report_trends.people_reached"), MonthCount::reached);
        SheetAnswer.send(request, response, "trends", sheet, months.all().iterator());
    }
}
