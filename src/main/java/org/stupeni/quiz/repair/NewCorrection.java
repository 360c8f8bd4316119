package org.stupeni.quiz.repair;

import org.stupeni.platform.ReasonRule;
import org.stupeni.platform.Refused;
import org.stupeni.quiz.paper.QuestionKey;

/** How a trainer wants answers to a version of a question to count. */
public record NewCorrection(QuestionKey key, CorrectionKind kind, String reason) {

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
