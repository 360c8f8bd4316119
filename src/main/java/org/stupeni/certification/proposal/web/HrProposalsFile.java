package org.stupeni.certification.proposal.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.stupeni.certification.proposal.ProposalQueue;
import org.stupeni.certification.proposal.ProposalRow;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Frameworks;
import org.stupeni.platform.sheet.Spreadsheet;
import org.stupeni.platform.web.SheetFile;

/** The proposals that wait for a second person, as a file. */
@WebServlet({"/hr/proposals.xlsx", "/hr/proposals.csv"})
public class HrProposalsFile extends SheetFile {

    @Inject
    transient ProposalQueue queue;

    @Inject
    transient Frameworks frameworks;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(request, response, sheet(), queue::list);
    }

    private Spreadsheet<ProposalRow> sheet() {
        Framework framework = frameworks.current().framework();
        return this.<ProposalRow>sheet("certification_queue.caption_approve")
                .text(texts.of("identity_people.number"), ProposalRow::number)
                .text(
                        texts.of("certification_queue.employee"),
                        row -> row.employee().full())
                .text(texts.of("certification_queue.competency"), row -> texts.in(framework.titleOf(row.competency())))
                .number(texts.of("certification_queue.level"), ProposalRow::level)
                .text(
                        texts.of("certification_queue.proposer"),
                        row -> row.proposer().full())
                .moment(texts.of("certification_queue.proposed_at"), ProposalRow::proposedAt)
                .text(texts.of("certification_history.reason"), ProposalRow::reason);
    }
}
