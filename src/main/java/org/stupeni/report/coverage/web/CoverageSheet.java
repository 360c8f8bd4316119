package org.stupeni.report.coverage.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Frameworks;
import org.stupeni.platform.sheet.Batches;
import org.stupeni.platform.sheet.SheetSource;
import org.stupeni.platform.sheet.SheetTable;
import org.stupeni.platform.sheet.Spreadsheet;
import org.stupeni.platform.web.Spreadsheets;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;
import org.stupeni.report.coverage.CoverageRow;

/** The needs that the reader may look at and how they are covered, to take away. */
@RequestScoped
public class CoverageSheet implements SheetSource {

    private static final int AT_ONCE = 20;

    @Inject
    CoverageList list;

    @Inject
    Frameworks frameworks;

    @Inject
    Spreadsheets sheets;

    @Inject
    ViewTexts texts;

    @Inject
    Viewer viewer;

    @Override
    public String name() {
        return "coverage";
    }

    @Override
    public SheetTable<CoverageRow> table(UnaryOperator<String> parameter) {
        return new SheetTable<>(sheet(), Batches.of(AT_ONCE, first -> list.part(first, AT_ONCE)));
    }

    private Spreadsheet<CoverageRow> sheet() {
        Framework framework = frameworks.current().framework();
        return sheets.<CoverageRow>titled("report_coverage.title")
                .text(texts.of("report_coverage.department"), row -> texts.in(row.department()))
                .text(
                        texts.of("report_matrix.competency"),
                        row -> texts.in(framework.titleOf(row.need().competency())))
                .number(texts.of("report_coverage.level"), row -> row.need().level())
                .number(texts.of("report_coverage.needed"), row -> row.need().people())
                .number(texts.of("report_coverage.have"), row -> row.cover().have())
                .text(
                        texts.of("report_coverage.state"),
                        row -> texts.of("report_coverage.state_"
                                + row.cover().state().name().toLowerCase(viewer.getLocale())))
                .date(texts.of("report_coverage.breaks"), row -> row.cover().breaksAfter())
                .text(
                        texts.of("report_coverage.waiting"),
                        row -> row.waiting().stream()
                                .map(one -> one.name().full())
                                .collect(Collectors.joining("; ")))
                .text(
                        texts.of("report_coverage.near"),
                        row -> row.near().stream()
                                .map(one -> one.person().name().full() + ": " + one.missing())
                                .collect(Collectors.joining("; ")))
                .number(texts.of("report_coverage.below"), CoverageRow::below)
                .number(texts.of("report_coverage.looked_at"), CoverageRow::assessed);
    }
}
