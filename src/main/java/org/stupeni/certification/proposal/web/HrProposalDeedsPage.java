package org.stupeni.certification.proposal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import java.util.function.Supplier;
import org.omnifaces.util.Faces;
import org.stupeni.certification.web.QueuePlacePage;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ViewTexts;

/** How the forms of {@link HrProposalPage} do things, where that leads, and what has just been done. */
@Named
@RequestScoped
public class HrProposalDeedsPage {

    @Inject
    QueuePlacePage place;

    @Inject
    HrProposalPage page;

    @Inject
    ViewTexts texts;

    /** Does something about the proposal; what is refused is said at the field of its reason, and the page shows how things stand. */
    String act(String field, Supplier<String> deed) {
        try {
            return deed.get();
        } catch (Refused refused) {
            if (field != null && refused.key().startsWith("certification_decision.reason_")) {
                texts.show(field, refused);
            } else {
                texts.show(refused);
            }
            page.readAgain();
            return null;
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
