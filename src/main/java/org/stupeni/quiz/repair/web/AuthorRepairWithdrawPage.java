package org.stupeni.quiz.repair.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.quiz.repair.QuestionRepairs;

/** One question is withdrawn by its author. */
@Named
@RequestScoped
public class AuthorRepairWithdrawPage {

    private static final Set<String> OF_REASON = Set.of("repair_edit.no_reason", "repair_edit.long_reason");

    @Inject
    AskedRepair asked;

    @Inject
    QuestionRepairs repairs;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    private String reason;

    public String withdraw() {
        try {
            return repairs.withdraw(
                            asked.published().course().id(), asked.question().id(), reason, me.getId())
                    .map(id -> asked.here() + "&done=withdrawn")
                    .orElse(null);
        } catch (Refused refused) {
            if (OF_REASON.contains(refused.key())) {
                texts.show("why-withdrawn", refused);
            } else {
                texts.show(refused);
            }
            return null;
        }
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
