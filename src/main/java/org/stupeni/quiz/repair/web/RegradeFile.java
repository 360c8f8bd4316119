package org.stupeni.quiz.repair.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stupeni.identity.web.AddressId;
import org.stupeni.platform.sheet.Spreadsheet;
import org.stupeni.platform.web.SheetFile;
import org.stupeni.quiz.grading.Regraded;
import org.stupeni.quiz.repair.CorrectionRow;
import org.stupeni.quiz.repair.Corrections;
import org.stupeni.quiz.repair.regrade.LevelImpact;
import org.stupeni.quiz.repair.regrade.Regrades;

/** Whose results a regrade would raise, or let fall, as a file. */
@WebServlet({"/hr/regrade.xlsx", "/hr/regrade.csv", "/author/regrade.xlsx", "/author/regrade.csv"})
public class RegradeFile extends SheetFile {

    @Inject
    transient Corrections corrections;

    @Inject
    transient Regrades regrades;

    @Inject
    transient RegradeLines lines;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<CorrectionRow> correction =
                AddressId.of(request.getParameter("correction")).flatMap(corrections::find);
        if (correction.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (RegradePage.CHANGED.equals(request.getParameter("show"))) {
            long id = correction.get().id();
            send(request, response, changedSheet(), (first, most) -> lines.changed(regrades.changed(id, first, most)));
            return;
        }
        boolean lower = RegradePage.LOWER.equals(request.getParameter("show"));
        List<Regraded> shown = regrades.dryRun(correction.get()).stream()
                .filter(one -> lower ? one.isLower() : one.isRaised())
                .toList();
        Map<Long, Map<LevelImpact.Kind, LevelImpact>> impacts = lines.impacts(shown);
        send(
                request,
                response,
                sheet(),
                (first, most) -> lines.of(
                        shown.subList(Math.min(first, shown.size()), Math.min(first + most, shown.size())), impacts));
    }

    private Spreadsheet<RegradeLine> sheet() {
        return this.<RegradeLine>sheet("repair_regrade.caption_file")
                .text(texts.of("identity_people.number"), RegradeLine::number)
                .text(texts.of("repair_regrade.person"), RegradeLine::name)
                .text(texts.of("quiz_running.exam"), RegradeLine::exam)
                .text(texts.of("repair_regrade.score_now"), RegradeLine::pointsBefore)
                .text(texts.of("repair_regrade.score_then"), RegradeLine::pointsAfter)
                .text(texts.of("repair_regrade.outcome_now"), line -> outcome(line.passedBefore()))
                .text(texts.of("repair_regrade.outcome_then"), line -> outcome(line.passedAfter()))
                .number(texts.of("repair_regrade.reached_now"), RegradeLine::reachedBefore)
                .number(texts.of("repair_regrade.reached_then"), RegradeLine::reachedAfter)
                .number(texts.of("repair_regrade.held"), line -> line.held() == 0 ? null : line.held())
                .number(texts.of("repair_regrade.certificate"), line -> line.cited() == 0 ? null : line.cited());
    }

    private Spreadsheet<ChangedLine> changedSheet() {
        return this.<ChangedLine>sheet("repair_regrade.caption_changed")
                .text(texts.of("identity_people.number"), ChangedLine::number)
                .text(texts.of("repair_regrade.person"), ChangedLine::name)
                .text(texts.of("quiz_running.exam"), ChangedLine::exam)
                .text(texts.of("repair_regrade.score_was"), ChangedLine::pointsBefore)
                .text(texts.of("repair_regrade.score_became"), ChangedLine::pointsAfter)
                .text(texts.of("repair_regrade.outcome_was"), line -> outcome(line.passedBefore()))
                .text(texts.of("repair_regrade.outcome_became"), line -> outcome(line.passedAfter()))
                .moment(texts.of("repair_regrade.when"), ChangedLine::doneAt);
    }

    private String outcome(boolean passed) {
        return texts.of(passed ? "repair_regrade.passed" : "repair_regrade.failed");
    }
}
