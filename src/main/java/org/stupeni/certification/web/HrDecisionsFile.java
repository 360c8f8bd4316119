package org.stupeni.certification.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.stupeni.certification.DecisionQueue;
import org.stupeni.certification.QueueEntry;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Frameworks;
import org.stupeni.platform.sheet.Batches;
import org.stupeni.platform.sheet.Spreadsheet;
import org.stupeni.platform.web.SheetAnswer;
import org.stupeni.platform.web.SheetFile;

/** The whole queue of decisions, in the order of its page. */
@WebServlet({"/hr/decisions.xlsx", "/hr/decisions.csv"})
public class HrDecisionsFile extends SheetFile {

    private static final int AT_ONCE = 1_000;

    @Inject
    transient DecisionQueue queue;

    @Inject
    transient Frameworks frameworks;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        QueueAddress address = QueueAddress.of(request.getParameter("sort"), null);
        SheetAnswer.send(
                request,
                response,
                "decisions",
                sheet(),
                Batches.of(
                        AT_ONCE,
                        first -> queue.list(
                                address.order(), address.descending(), viewer.getLanguage(), first, AT_ONCE)));
    }

    private Spreadsheet<QueueEntry> sheet() {
        Framework framework = frameworks.current().framework();
        return this.<QueueEntry>sheet("certification_queue.title")
                .text(texts.of("identity_people.number"), entry -> entry.row().number())
                .text(
                        texts.of("certification_queue.employee"),
                        entry -> entry.row().name().full())
                .text(
                        texts.of("certification_queue.department"),
                        entry -> texts.in(entry.row().department()))
                .text(
                        texts.of("certification_queue.competency"),
                        entry -> texts.in(framework.titleOf(entry.row().competency())))
                .number(
                        texts.of("certification_queue.held"),
                        entry -> entry.held() == null ? null : entry.held().level())
                .number(
                        texts.of("certification_queue.reached"),
                        entry -> entry.row().level())
                .date(
                        texts.of("certification_queue.since"),
                        entry -> entry.row().since());
    }
}
