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
import org.stupeni.report.trend.LevelMonths;
import org.stupeni.report.trend.MonthCount;

/** How many people held which level at the end of each month, to take away. */
@RequestScoped
public class TrendsSheet implements SheetSource {

    @Inject
    LevelMonths months;

    @Inject
    Frameworks frameworks;

    @Inject
    Spreadsheets sheets;

    @Inject
    ViewTexts texts;

    @Override
    public String name() {
        return "trends";
    }

    @Override
    public SheetTable<MonthCount> table(UnaryOperator<String> parameter) {
        Framework framework = frameworks.current().framework();
        Spreadsheet<MonthCount> sheet = sheets.<MonthCount>titled("report_trends.title")
                .date(texts.of("report_trends.day"), MonthCount::day)
                .text(texts.of("report_matrix.competency"), count -> texts.in(framework.titleOf(count.competency())))
                .number(texts.of("report_trends.level"), MonthCount::level)
                .number(texts.of("report_trends.people"), MonthCount::people)
                .number(texts.of("report_trends.people_reached"), MonthCount::reached);
        return new SheetTable<>(sheet, months.all().iterator());
    }
}
