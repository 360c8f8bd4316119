package org.stupeni.quiz.repair.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.web.AddressId;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.quiz.repair.Corrections;
import org.stupeni.quiz.repair.DisputeState;
import org.stupeni.quiz.repair.dispute.DisputeRow;
import org.stupeni.quiz.repair.dispute.Disputes;
import org.stupeni.quiz.repair.regrade.RegradedResult;
import org.stupeni.quiz.repair.regrade.Regrades;
import org.stupeni.quiz.start.Attempts;

/** What the reader says against questions of the attempt whose result is shown, beside each question. */
@Named
@RequestScoped
public class LearnResultDisputesPage {

    @Inject
    Disputes disputes;

    @Inject
    Regrades regrades;

    @Inject
    Corrections corrections;

    @Inject
    Attempts attempts;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    private Map<Integer, DisputeRow> byNumber;
    private List<RegradedResult> changes;
    private List<String> sentences;

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

    /** What the result was before it was changed last, or null. */
    public RegradedResult getChanged() {
        if (changes == null) {
            changes = attempt().map(id -> regrades.ofAttempt(id, me.getId())).orElse(List.of());
        }
        return changes.isEmpty() ? null : changes.get(0);
    }

    /** Which questions of an exam count otherwise than they were asked, each as a sentence. */
    public List<String> corrected(String courseId) {
        if (sentences == null) {
            sentences = attempt()
                    .map(id -> corrections.of(courseId, () -> attempts.paper(id, me.getId())))
                    .orElse(Map.of())
                    .entrySet()
                    .stream()
                    .map(entry -> texts.of("repair_result." + entry.getValue(), entry.getKey()))
                    .toList();
        }
        return sentences;
    }

    private static Optional<Long> attempt() {
        return AddressId.of(Faces.getRequestParameter("id"));
    }

    private Map<Integer, DisputeRow> byNumber() {
        if (byNumber == null) {
            byNumber = new HashMap<>();
            attempt()
                    .ifPresent(attempt -> disputes.ofAttempt(attempt, me.getId()).stream()
                            .filter(row -> row.state() != DisputeState.WITHDRAWN)
                            .forEach(row -> byNumber.putIfAbsent(row.number(), row)));
        }
        return byNumber;
    }
}
