package org.stupeni.quiz.repair.dispute;

import org.stupeni.platform.ReasonRule;
import org.stupeni.platform.Refused;
import org.stupeni.quiz.repair.DisputeState;

/**
 * What a trainer wants to answer.
 *
 * @param verdict {@link org.stupeni.quiz.repair.DisputeState#STANDS} or {@link org.stupeni.quiz.repair.DisputeState#UPHELD}
 * @param way what becomes of the question, if the dispute is upheld; else not looked at
 */
public record NewAnswer(DisputeState verdict, RepairWay way, String reason) {

    private static final ReasonRule REASON =
            new ReasonRule("repair_answer.no_reason", "repair_answer.long_reason", DisputeAnswer.LONGEST_REASON);

    /** @throws Refused if something is missing or too long */
    void demandComplete() {
        if (verdict != DisputeState.STANDS && verdict != DisputeState.UPHELD) {
            throw new Refused("repair_answer.no_verdict");
        }
        if (verdict == DisputeState.UPHELD && way == null) {
            throw new Refused("repair_answer.no_way");
        }
        REASON.required(reason);
    }
}
