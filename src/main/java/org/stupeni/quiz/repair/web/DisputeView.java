package org.stupeni.quiz.repair.web;

import org.stupeni.quiz.repair.dispute.DisputeRow;

/**
 * An own dispute as a page shows it.
 *
 * @param ask what was asked, plain
 * @param subject the title of the exam or the module it was asked in
 * @param stateKind the colour of its state
 * @param overdue whether the term for its answer is over
 */
public record DisputeView(
        DisputeRow row, String ask, String subject, String stateText, String stateKind, boolean overdue) {

    public String address() {
        return "/learn/dispute?attempt=" + row.attemptId() + "&number=" + row.number();
    }
}
