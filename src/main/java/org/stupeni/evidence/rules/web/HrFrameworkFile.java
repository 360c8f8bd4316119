package org.stupeni.evidence.rules.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.stupeni.framework.VersionHead;
import org.stupeni.platform.sheet.Spreadsheet;
import org.stupeni.platform.web.SheetAnswer;
import org.stupeni.platform.web.SheetFile;

/** The versions of the framework as a file. */
@WebServlet({"/hr/framework.xlsx", "/hr/framework.csv"})
public class HrFrameworkFile extends SheetFile {

    @Inject
    transient VersionList list;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SheetAnswer.send(
                request,
                response,
                "framework",
                sheet(),
                list.read(Stream.empty()).iterator());
    }

    private Spreadsheet<VersionHead> sheet() {
        return this.<VersionHead>sheet("rules_versions.title")
                .number(texts.of("rules_versions.version"), VersionHead::number)
                .text(texts.of("rules_versions.state"), row -> texts.of("rules_versions.state_" + list.stateOf(row)))
                .date(texts.of("rules_versions.effective"), list::effectiveOn)
                .text(texts.of("rules_versions.who"), row -> list.nameOf(row.publishedBy()))
                .moment(texts.of("rules_versions.published_at"), VersionHead::publishedAt)
                .text(texts.of("rules_versions.what"), VersionHead::note)
                .moment(texts.of("rules_versions.withdrawn_at"), VersionHead::withdrawnAt)
                .text(
                        texts.of("rules_versions.withdrawn_by"),
                        row -> row.isWithdrawn() ? list.nameOf(row.withdrawnBy()) : null)
                .text(texts.of("rules_versions.withdrawn_why"), VersionHead::withdrawnWhy);
    }
}
