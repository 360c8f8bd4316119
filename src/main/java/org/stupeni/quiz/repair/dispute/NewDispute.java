package org.stupeni.quiz.repair.dispute;

import org.stupeni.platform.ReasonRule;
import org.stupeni.platform.Refused;

/**
 * What somebody wants to say against a question.
 *
 * @param attemptId the attempt in which it was asked
 * @param number of the question in that attempt's paper
 */
public record NewDispute(long attemptId, int number, DisputeKind kind, String words) {

    private static final ReasonRule WORDS =
            new ReasonRule("repair_dispute.no_words", "repair_dispute.long_words", Dispute.LONGEST_WORDS);

    /** @throws Refused if something is missing or too long */
    void demandComplete() {
        if (kind == null) {
            throw new Refused("repair_dispute.no_kind");
        }
        WORDS.required(words);
    }
}
