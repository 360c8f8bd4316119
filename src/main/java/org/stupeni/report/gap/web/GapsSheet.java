package org.stupeni.report.gap.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.function.UnaryOperator;
import org.stupeni.framework.Competency;
import org.stupeni.platform.sheet.SheetSource;
import org.stupeni.platform.sheet.SheetTable;
import org.stupeni.platform.sheet.Spreadsheet;
import org.stupeni.platform.web.Spreadsheets;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.report.gap.GapRow;

/** The gaps of the page, to take away. */
@RequestScoped
public class GapsSheet implements SheetSource {

    @Inject
    GapList list;

    @Inject
    Spreadsheets sheets;

    @Inject
    ViewTexts texts;

    @Override
    public String name() {
        return "gaps";
    }

    @Override
    public SheetTable<GapRow> table(UnaryOperator<String> parameter) {
        list.load(parameter);
        return new SheetTable<>(sheet(), list.rows().iterator());
    }

    private Spreadsheet<GapRow> sheet() {
        Spreadsheet<GapRow> sheet = sheets.<GapRow>titled("report_gaps.title")
                .text(
                        texts.of(list.isByPosition() ? "report_gaps.position" : "report_gaps.department"),
                        row -> texts.in(row.name()));
        for (Competency competency : list.competencies()) {
            sheet.number(
                            texts.of("report_gaps.people_of", competency.title()),
                            row -> row.of(competency.id()).people())
                    .number(
                            texts.of("report_gaps.met_of", competency.title()),
                            row -> row.of(competency.id()).met())
                    .number(
                            texts.of("report_gaps.one_of", competency.title()),
                            row -> row.of(competency.id()).one())
                    .number(
                            texts.of("report_gaps.more_of", competency.title()),
                            row -> row.of(competency.id()).more())
                    .number(
                            texts.of("report_gaps.waiting_of", competency.title()),
                            row -> row.of(competency.id()).waiting());
        }
        return sheet;
    }
}
