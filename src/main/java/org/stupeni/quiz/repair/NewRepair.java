package org.stupeni.quiz.repair;

import org.stupeni.platform.ReasonRule;
import org.stupeni.platform.Refused;

/**
 * A repair that a trainer wants to publish.
 *
 * @param text the question's document
 * @param base the number of the course's version that the trainer began with
 * @param kind {@link RepairKind#WORDING} or {@link RepairKind#MEANING}
 */
public record NewRepair(String course, String question, String text, int base, RepairKind kind, String reason) {

    private static final ReasonRule REASON =
            new ReasonRule("repair_edit.no_reason", "repair_edit.long_reason", QuestionRepair.LONGEST_REASON);

    /** @throws Refused if something is missing or too long */
    void demandComplete() {
        if (kind != RepairKind.WORDING && kind != RepairKind.MEANING) {
            throw new Refused("repair_edit.no_kind");
        }
        demandReason(reason);
    }

    static String demandReason(String reason) {
        return REASON.required(reason);
    }
}
