package org.stupeni.quiz.repair;

import org.stupeni.platform.Refused;
import org.stupeni.quiz.QuestionKey;

/** How a trainer wants answers to a version of a question to count. */
public record NewCorrection(QuestionKey key, CorrectionKind kind, String reason) {

    /** @throws Refused if something is missing or too long */
    void demandComplete() {
        if (kind == null) {
            throw new Refused("repair_correction.no_kind");
        }
        if (reason == null || reason.isBlank()) {
            throw new Refused("repair_correction.no_reason");
        }
        if (reason.strip().length() > CorrectionEntry.LONGEST_REASON) {
            throw new Refused("repair_correction.long_reason", CorrectionEntry.LONGEST_REASON);
        }
    }
}
