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
import org.stupeni.quiz.repair.DisputeState;
import org.stupeni.quiz.repair.dispute.DisputeRow;
import org.stupeni.quiz.repair.dispute.Disputes;
import org.stupeni.quiz.repair.regrade.RegradedResult;
import org.stupeni.quiz.repair.regrade.Regrades;
import org.stupeni.quiz.review.CountedOtherwise;

/** What the reader says against questions of the attempt whose result is shown, beside each question. */
@Named
@RequestScoped
public class LearnResultDisputesPage {

    @Inject
    Disputes disputes;

    @Inject
    Regrades regrades;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    private Map<Integer, DisputeRow> byNumber;
    private List<RegradedResult> changes;

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

    /** How questions of an exam counted that counted otherwise than they were asked, each as a sentence. */
    public List<String> corrected(CountedOtherwise otherwise) {
        return otherwise.counted().entrySet().stream()
                .map(entry -> texts.of("repair_result." + entry.getValue(), entry.getKey()))
                .toList();
    }

    /** Which questions were found wrong since, without any change to the result so far, each as a sentence. */
    public List<String> found(CountedOtherwise otherwise) {
        return otherwise.found().stream()
                .map(number -> texts.of("repair_result.found", number))
                .toList();
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
