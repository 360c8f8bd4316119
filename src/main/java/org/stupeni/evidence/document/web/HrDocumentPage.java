package org.stupeni.evidence.document.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.omnifaces.util.Faces;
import org.stupeni.evidence.document.DocumentReviews;
import org.stupeni.evidence.document.DocumentRow;
import org.stupeni.evidence.document.StepRow;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.web.AddressId;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ReturningForm;
import org.stupeni.platform.web.ViewTexts;

/** One document before HR: what it says, its file, what was said about it, and the answer. */
@Named
@RequestScoped
public class HrDocumentPage {

    private static final Set<String> DONE = Set.of("accepted", "returned", "declined");

    @Inject
    DocumentReviews reviews;

    @Inject
    DocumentWords words;

    @Inject
    Weighing weighing;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    private DocumentRow document;
    private List<StepRow> steps = List.of();
    private String reason;

    /** Reads the address itself: whether there are buttons must be known before view parameters are. */
    @PostConstruct
    void read() {
        Optional<DocumentRow> found =
                AddressId.of(Faces.getRequestParameter("id")).flatMap(reviews::find);
        if (found.isEmpty()) {
            Faces.responseSendError(404, "");
            return;
        }
        document = found.get();
        steps = reviews.steps(document);
    }

    public void load() {}

    public String accept() {
        return answer(
                "accepted",
                () -> reviews.accept(document.id(), me.getId(), weighing.given(), weighing.lastDay(), reason));
    }

    public String giveBack() {
        return answer("returned", () -> reviews.giveBack(document.id(), me.getId(), reason));
    }

    public String decline() {
        return answer("declined", () -> reviews.decline(document.id(), me.getId(), reason));
    }

    private String answer(String done, BooleanSupplier deed) {
        try {
            deed.getAsBoolean();
            return "/hr/document?faces-redirect=true&id=" + document.id() + "&done=" + done;
        } catch (Refused refused) {
            if (refused.key().startsWith("evidence_reason.")) {
                texts.show("reason", refused);
            } else if (!weighing.shows(refused)) {
                texts.show(refused);
            }
            return null;
        }
    }

    /** What was just done here, or null. */
    public String getDone() {
        String done = Faces.isPostback() ? null : Faces.getRequestParameter("done");
        return done != null && DONE.contains(done) ? done : null;
    }

    public boolean isOwn() {
        return document.employeeId().equals(me.getId());
    }

    public boolean isAnswerable() {
        return document != null && (document.isWaiting() && !isOwn() || ReturningForm.isBeingRead());
    }

    public DocumentRow getDocument() {
        return document;
    }

    public List<StepRow> getSteps() {
        return steps;
    }

    public DocumentWords getWords() {
        return words;
    }

    public Weighing getWeighing() {
        return weighing;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
