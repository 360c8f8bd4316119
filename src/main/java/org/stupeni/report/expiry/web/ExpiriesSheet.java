package org.stupeni.report.expiry.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Frameworks;
import org.stupeni.identity.place.DepartmentTree;
import org.stupeni.identity.place.Departments;
import org.stupeni.platform.sheet.Batches;
import org.stupeni.platform.sheet.SheetSource;
import org.stupeni.platform.sheet.SheetTable;
import org.stupeni.platform.sheet.Spreadsheet;
import org.stupeni.platform.web.Spreadsheets;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.report.Within;
import org.stupeni.report.expiry.EndRow;
import org.stupeni.report.expiry.Expiries;
import org.stupeni.report.web.ReportScope;

/** Whose levels end in the twelve months, with what is proposed, to take away. */
@RequestScoped
public class ExpiriesSheet implements SheetSource {

    private static final int AT_ONCE = 1_000;

    @Inject
    Expiries expiries;

    @Inject
    ReportScope scope;

    @Inject
    Departments departments;

    @Inject
    Frameworks frameworks;

    @Inject
    Spreadsheets sheets;

    @Inject
    ViewTexts texts;

    @Override
    public String name() {
        return "expiries";
    }

    @Override
    public SheetTable<EndRow> table(UnaryOperator<String> parameter) {
        ExpiryAddress address = ExpiryAddress.of(parameter);
        DepartmentTree tree = departments.tree();
        Long department =
                address.department() == null || tree.find(address.department()).isEmpty() ? null : address.department();
        Within within = new Within(tree, department, scope.only());
        Map<String, LocalDate> proposed = new HashMap<>();
        if (address.most() != null) {
            expiries.proposals(within, address.most(), address.span())
                    .forEach(proposal -> proposed.put(key(proposal.end()), proposal.to()));
        }
        return new SheetTable<>(
                sheet(proposed),
                Batches.of(
                        AT_ONCE,
                        first -> address.month() == null
                                ? expiries.list(within, first, AT_ONCE)
                                : expiries.list(within, address.month(), first, AT_ONCE)));
    }

    private static String key(EndRow end) {
        return end.employeeId() + " " + end.competency();
    }

    private Spreadsheet<EndRow> sheet(Map<String, LocalDate> proposed) {
        Framework framework = frameworks.current().framework();
        return sheets.<EndRow>titled("report_expiries.title")
                .text(texts.of("report_matrix.number"), EndRow::number)
                .text(texts.of("report_matrix.employee"), end -> end.name().full())
                .text(texts.of("report_matrix.department"), end -> texts.in(end.department()))
                .text(texts.of("report_matrix.competency"), end -> texts.in(framework.titleOf(end.competency())))
                .number(texts.of("report_matrix.stand"), EndRow::level)
                .date(texts.of("report_expiries.ends_on"), EndRow::until)
                .date(texts.of("report_expiries.renew_in"), end -> proposed.get(key(end)));
    }
}
