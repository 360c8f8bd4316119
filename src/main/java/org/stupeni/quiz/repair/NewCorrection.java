package org.stupeni.quiz.repair;

import org.stupeni.platform.ReasonRule;
import org.stupeni.platform.Refused;
import org.stupeni.quiz.paper.QuestionKey;

/**
 * How a trainer wants answers to a version of a question to count.
 *
 * @param seen the newest correction of this version that the trainer has seen, null where there was none: two people do not decide over each other unseen
 */
public record NewCorrection(QuestionKey key, CorrectionKind kind, String reason, Long seen) {

    private static final ReasonRule REASON = new ReasonRule(
            "repair_correction.no_reason", "repair_correction.long_reason", CorrectionEntry.LONGEST_REASON);

    /** @throws Refused if something is missing or too long */
    void demandComplete() {
        if (kind == null) {
            throw new Refused("repair_correction.no_kind");
        }
        REASON.required(reason);
    }
}
