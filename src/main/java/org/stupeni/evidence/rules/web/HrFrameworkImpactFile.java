package org.stupeni.evidence.rules.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.stupeni.evidence.rules.FrameworkImpacts;
import org.stupeni.evidence.rules.ImpactFilter;
import org.stupeni.evidence.rules.ImpactKind;
import org.stupeni.evidence.rules.ImpactRow;
import org.stupeni.evidence.rules.ImpactState;
import org.stupeni.framework.Framework;
import org.stupeni.framework.draft.Draft;
import org.stupeni.framework.draft.FrameworkDrafts;
import org.stupeni.platform.sheet.Batches;
import org.stupeni.platform.sheet.Spreadsheet;
import org.stupeni.platform.web.SheetAnswer;
import org.stupeni.platform.web.SheetFile;

/** Everything that the draft would change, filtered as its page is; only headings where nothing is computed. */
@WebServlet({"/hr/framework-impact.xlsx", "/hr/framework-impact.csv"})
public class HrFrameworkImpactFile extends SheetFile {

    private static final long serialVersionUID = 1L;

    private static final int AT_ONCE = 1_000;

    @Inject
    transient FrameworkImpacts impacts;

    @Inject
    transient FrameworkDrafts drafts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ImpactFilter filter = ImpactAddress.of(
                        request.getParameter("competency"),
                        request.getParameter("department"),
                        request.getParameter("kind"))
                .filter();
        Optional<Draft> draft = drafts.open();
        Optional<ImpactState> state =
                draft.flatMap(open -> impacts.latest(open.id())).filter(ImpactState::isDone);
        Iterator<ImpactRow> rows = state.<Iterator<ImpactRow>>map(
                        done -> Batches.of(AT_ONCE, first -> impacts.list(done.id(), filter, first, AT_ONCE)))
                .orElseGet(() -> List.<ImpactRow>of().iterator());
        SheetAnswer.send(
                request,
                response,
                "framework-impact",
                sheet(draft.map(Draft::framework).orElse(null)),
                rows);
    }

    private Spreadsheet<ImpactRow> sheet(Framework framework) {
        ImpactWords words = new ImpactWords(viewer.getLanguage());
        return this.<ImpactRow>sheet("rules_impact.title")
                .text(texts.of("identity_people.number"), ImpactRow::number)
                .text(texts.of("rules_impact.person"), row -> row.name().full())
                .text(texts.of("rules_impact.department"), row -> texts.in(row.department()))
                .text(texts.of("rules_draft.competency"), row -> texts.in(framework.titleOf(row.competency())))
                .text(texts.of("rules_impact.change"), words::of)
                .number(texts.of("rules_impact.before"), row -> row.kind() == ImpactKind.LEVEL ? row.before() : null)
                .number(texts.of("rules_impact.after"), row -> row.kind() == ImpactKind.LEVEL ? row.after() : null)
                .number(texts.of("rules_impact.held"), row -> row.held() == 1 ? null : row.held())
                .date(texts.of("rules_impact.until"), ImpactRow::heldUntil);
    }
}
