package org.stupeni.certification.proposal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.omnifaces.util.Faces;
import org.stupeni.certification.proposal.ProposalAnswerRow;
import org.stupeni.certification.proposal.ProposalRow;
import org.stupeni.certification.proposal.Proposals;
import org.stupeni.certification.web.OvertakenPage;
import org.stupeni.certification.web.QueuePlacePage;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ViewTexts;

/** How the forms of {@link HrProposalPage} do things, where that leads, and what has just been done. */
@Named
@RequestScoped
public class HrProposalDeedsPage {

    private static final Set<String> DECIDED = Set.of("certification_decision.overtaken", "proposal_act.stale_DECIDED");

    @Inject
    QueuePlacePage place;

    @Inject
    HrProposalPage page;

    @Inject
    Proposals proposals;

    @Inject
    OvertakenPage overtaken;

    @Inject
    ViewTexts texts;

    /** Does something about the proposal; what is refused is said at the field of its reason or at the head of the page, which shows how things stand. */
    String act(String field, String written, Supplier<String> deed) {
        Long shown = page.getAnswered();
        try {
            return deed.get();
        } catch (Refused refused) {
            page.readAgain();
            if (field != null && refused.key().startsWith("certification_decision.reason_")) {
                texts.show(field, refused);
                return null;
            }
            overtaken.tell(refused, written);
            if (OvertakenPage.isFaster(refused)) {
                sayFirst(refused, shown);
            }
            return null;
        }
    }

    /** Says what came before the deed: a decision, the answer to the proposal that the page showed, or another proposal. */
    private void sayFirst(Refused refused, Long shown) {
        ProposalRow waiting = page.getProposal();
        Optional<ProposalAnswerRow> answer = shown == null ? Optional.empty() : proposals.answerTo(shown);
        if (DECIDED.contains(refused.key()) || answer.isEmpty() && waiting == null) {
            overtaken.firstDecided(page.getOpen().employeeId(), page.getOpen().competency());
        } else if (answer.isPresent()) {
            ProposalAnswerRow row = answer.get();
            overtaken.first(
                    texts.of("proposal_overtaken.answered", row.level(), texts.of("proposal_state." + row.kind())),
                    row.answerer(),
                    row.at());
        } else {
            overtaken.first(
                    texts.of("proposal_overtaken.proposed", waiting.level()), waiting.proposer(), waiting.proposedAt());
        }
    }

    /** The page again, saying what was done. */
    String here(String done) {
        return "/hr/proposal" + address() + "&done=" + done;
    }

    /** The page of the person, with the decision that was made. */
    String decided(Long decision) {
        return "/hr/person" + address() + "&decision=" + decision;
    }

    private String address() {
        return "?faces-redirect=true&id=" + page.getOpen().employeeId() + "&competency="
                + page.getOpen().competency() + place.getSuffix();
    }

    /** What has just been done, if the page still says so; else empty. */
    public String getDone() {
        String done = String.valueOf(Faces.getRequestParameter("done"));
        boolean fits = done.equals("proposed") == (page.getProposal() != null);
        return !Faces.isPostback()
                        && fits
                        && Set.of("proposed", "returned", "withdrawn", "lapsed").contains(done)
                ? done
                : "";
    }
}
