package org.stupeni.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.function.Supplier;
import org.stupeni.certification.Decisions;
import org.stupeni.certification.OpenDecision;
import org.stupeni.certification.OpenDecisions;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.platform.Refused;
import org.stupeni.platform.Settings;
import org.stupeni.platform.web.ReturningForm;
import org.stupeni.platform.web.ViewTexts;

/** The form on {@link HrPersonPage} of whoever decides alone; what is about to be recorded is shown once more before it is. */
@Named
@RequestScoped
public class HrDecidingPage {

    /** What is shown once more before it is recorded. */
    private enum Look {
        NONE,
        CERTIFYING,
        DECLINING
    }

    @Inject
    HrPersonPage page;

    @Inject
    Decisions decisions;

    @Inject
    OpenDecisions openDecisions;

    @Inject
    OvertakenPage overtaken;

    @Inject
    OpenWords words;

    @Inject
    Settings settings;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    private Integer seen;
    private String reason;
    private Look look = Look.NONE;
    private Optional<Refused> refusal;
    private Boolean gone;

    /** Shows once more what is about to be certified. */
    public void review() {
        review(Look.CERTIFYING);
    }

    /** Shows once more what the person will read. */
    public void reviewDecline() {
        review(Look.DECLINING);
    }

    private void review(Look asked) {
        try {
            decisions.readReason(reason);
            if (getSeen() != page.getOpen().decided()) {
                throw new Refused("certification_decision.overtaken");
            }
            look = asked;
        } catch (Refused refused) {
            refuse(refused);
        }
    }

    public String certify() {
        OpenDecision open = page.getOpen();
        return decide(() ->
                decisions.certify(me.getId(), open.employeeId(), open.competency(), open.level(), getSeen(), reason));
    }

    public String decline() {
        OpenDecision open = page.getOpen();
        return decide(() ->
                decisions.decline(me.getId(), open.employeeId(), open.competency(), open.level(), getSeen(), reason));
    }

    private String decide(Supplier<Long> deed) {
        try {
            return page.addressOf(deed.get());
        } catch (Refused refused) {
            refuse(refused);
            return null;
        }
    }

    /** Says at the head of the page why nothing was recorded, whatever its form still shows; the page shows how things stand. */
    private void refuse(Refused refused) {
        if (refused.key().startsWith("certification_decision.reason_")) {
            texts.show("reason", refused);
            return;
        }
        overtaken.tell(refused, reason);
        if (OvertakenPage.isFaster(refused)) {
            overtaken.firstDecided(page.getPerson().id(), page.getOpen().competency());
        }
        seen = null;
    }

    /** Whether the person has left, so that nothing is asked of them or decided about them any more. */
    public boolean isGone() {
        if (gone == null) {
            boolean deciding = page.getOpen().isOpen() && refusal().isEmpty();
            gone = !deciding && openDecisions.hasLeft(page.getPerson().id());
        }
        return gone;
    }

    /** Whether this person of HR can decide now. While a form comes back its parts must be there, even if somebody has decided meanwhile. */
    public boolean isDecidable() {
        return page.getOpen().isOpen() && refusal().isEmpty() || ReturningForm.isBeingRead();
    }

    /** Why this person of HR alone may not decide; asked once. */
    private Optional<Refused> refusal() {
        if (refusal == null) {
            refusal = openDecisions
                    .refuses(page.getOpen(), me.getId())
                    .or(() -> openDecisions.standsAgainst(page.getOpen()));
        }
        return refusal;
    }

    /** Why there is nothing to decide for this person of HR. */
    public String getWhyNot() {
        return words.whyNot(page.getOpen(), refusal());
    }

    /** Whether the buttons that open and decline are offered. */
    public boolean isAsking() {
        return look == Look.NONE || ReturningForm.isBeingRead();
    }

    /** Whether what would be certified is shown for the last time. */
    public boolean isReviewing() {
        return look == Look.CERTIFYING || ReturningForm.isBeingRead();
    }

    /** Whether what would be declined is shown for the last time. */
    public boolean isDeclining() {
        return look == Look.DECLINING || ReturningForm.isBeingRead();
    }

    /** For how many minutes a decision can be taken back. */
    public int getUndo() {
        return settings.decisionUndo();
    }

    /** How many decisions there were when the page was shown. */
    public int getSeen() {
        return seen == null ? page.getOpen().decided() : seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
