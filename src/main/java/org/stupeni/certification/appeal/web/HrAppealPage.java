package org.stupeni.certification.appeal.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.stupeni.certification.Decisions;
import org.stupeni.certification.appeal.AppealRow;
import org.stupeni.certification.appeal.Appeals;
import org.stupeni.certification.web.OvertakenPage;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.web.AddressId;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ReturningForm;
import org.stupeni.platform.web.ViewTexts;

/** One appeal, and its answer. */
@Named
@RequestScoped
public class HrAppealPage {

    @Inject
    Appeals appeals;

    @Inject
    AppealWords words;

    @Inject
    AppealedDecision against;

    @Inject
    Decisions decisions;

    @Inject
    OvertakenPage overtaken;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    private AppealRow row;
    private String whyNot;
    private String answer;
    private Look look = Look.NONE;

    /** Which answer is shown once more before it is given. */
    private enum Look {
        NONE,
        UPHOLDING,
        REJECTING
    }

    @PostConstruct
    void read() {
        Optional<AppealRow> found =
                AddressId.of(Faces.getRequestParameter("id")).flatMap(appeals::find);
        if (found.isEmpty()) {
            Faces.responseSendError(404, "");
            return;
        }
        row = found.get();
        against.read(row);
        // The refusals of deeds end with what was not recorded; here nobody has done anything yet.
        whyNot = row.isOpen()
                ? appeals.refuses(me.getId(), row)
                        .map(refused -> texts.of("appeal_bar."
                                + refused.key().substring(refused.key().lastIndexOf('.') + 1)))
                        .orElse("")
                : "";
    }

    public void load() {}

    /** Shows once more what follows when the appeal is upheld. */
    public void reviewUphold() {
        review(Look.UPHOLDING);
    }

    /** Shows once more what follows when it is rejected. */
    public void reviewReject() {
        review(Look.REJECTING);
    }

    private void review(Look asked) {
        try {
            decisions.readReason(answer);
            if (!row.isOpen()) {
                throw new Refused("appeal_act.closed");
            }
            look = asked;
        } catch (Refused refused) {
            refuse(refused);
        }
    }

    public String uphold() {
        return answer(true);
    }

    public String reject() {
        return answer(false);
    }

    private String answer(boolean upheld) {
        try {
            appeals.answer(me.getId(), row.id(), upheld, answer);
            return "/hr/appeal?faces-redirect=true&id=" + row.id();
        } catch (Refused refused) {
            refuse(refused);
            return null;
        }
    }

    private void refuse(Refused refused) {
        if (refused.key().startsWith("certification_decision.reason_")) {
            texts.show("answer", refused);
            return;
        }
        read();
        overtaken.tell(refused, answer);
        if (OvertakenPage.isFaster(refused)) {
            String what = texts.of("appeal_answer.first", texts.of("appeal_state." + row.state()));
            overtaken.first(what, row.answerer() == null ? row.employee() : row.answerer(), row.answeredAt());
        }
    }

    public boolean isAnswering() {
        return ReturningForm.isBeingRead() || row.isOpen() && whyNot.isEmpty();
    }

    /** Whether the two answers are offered; while a form comes back every button must be there. */
    public boolean isAsking() {
        return look == Look.NONE || ReturningForm.isBeingRead();
    }

    public boolean isUpholding() {
        return look == Look.UPHOLDING || ReturningForm.isBeingRead();
    }

    public boolean isRejecting() {
        return look == Look.REJECTING || ReturningForm.isBeingRead();
    }

    /** What happens when it is upheld, in words: to the level and to the certificate. */
    public String getConsequence() {
        return texts.of(
                "appeal_review." + row.kind(),
                row.employee().full(),
                row.competency() == null ? "" : words.titleOf(row.competency()),
                row.level());
    }

    public String getSubject() {
        return words.subjectOf(row);
    }

    /** What the appeal is against. */
    public AppealedDecision getAgainst() {
        return against;
    }

    public AppealRow getRow() {
        return row;
    }

    public String getWhyNot() {
        return whyNot;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
