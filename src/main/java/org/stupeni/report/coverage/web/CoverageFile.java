package org.stupeni.report.coverage.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Collectors;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Frameworks;
import org.stupeni.platform.sheet.Batches;
import org.stupeni.platform.sheet.Spreadsheet;
import org.stupeni.platform.web.SheetAnswer;
import org.stupeni.platform.web.SheetFile;
import org.stupeni.report.coverage.CoverageRow;

/** The needs of all departments and how they are covered, as a file. */
@WebServlet({"/hr/coverage.xlsx", "/hr/coverage.csv", "/team/coverage.xlsx", "/team/coverage.csv"})
public class CoverageFile extends SheetFile {

    private static final int AT_ONCE = 20;

    @Inject
    transient CoverageList list;

    @Inject
    transient Frameworks frameworks;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SheetAnswer.send(
                request, response, "coverage", sheet(), Batches.of(AT_ONCE, first -> list.part(first, AT_ONCE)));
    }

    private Spreadsheet<CoverageRow> sheet() {
        Framework framework = frameworks.current().framework();
        return this.<CoverageRow>sheet("report_coverage.title")
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
