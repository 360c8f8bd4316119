package org.stupeni.quiz.repair.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.web.AddressId;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.quiz.repair.DisputeRow;
import org.stupeni.quiz.repair.DisputeState;
import org.stupeni.quiz.repair.Disputes;

/** What the reader says against questions of the attempt whose result is shown, beside each question. */
@Named
@RequestScoped
public class LearnResultDisputesPage {

    @Inject
    Disputes disputes;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    private Map<Integer, DisputeRow> byNumber;

    /** What the link beside a question says. */
    public String of(int number) {
        DisputeRow row = byNumber().get(number);
        if (row == null) {
            return texts.of("repair_dispute.link");
        }
        return row.isOpen()
                ? texts.of("repair_dispute.link_open", row.dueOn())
                : texts.of("repair_dispute.link_answered");
    }

    public boolean isAny() {
        return !byNumber().isEmpty();
    }

    private Map<Integer, DisputeRow> byNumber() {
        if (byNumber == null) {
            byNumber = new HashMap<>();
            AddressId.of(Faces.getRequestParameter("id"))
                    .ifPresent(attempt -> disputes.ofAttempt(attempt, me.getId()).stream()
                            .filter(row -> row.state() != DisputeState.WITHDRAWN)
                            .forEach(row -> byNumber.putIfAbsent(row.number(), row)));
        }
        return byNumber;
    }
}
