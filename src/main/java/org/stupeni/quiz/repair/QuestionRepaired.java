package org.stupeni.quiz.repair;

import java.time.Instant;
import org.stupeni.platform.Fact;

/** A question was repaired or withdrawn in the portal; fired by {@link QuestionRepairs} in the transaction that publishes the course. */
public record QuestionRepaired(Long who, String what, long repairId, Instant when) implements Fact {

    static QuestionRepaired of(RepairKind kind, Long who, long repairId, Instant when) {
        return new QuestionRepaired(
                who,
                kind == RepairKind.WITHDRAWN ? "quiz.question-withdrawn" : "quiz.question-repaired",
                repairId,
                when);
    }

    @Override
    public String which() {
        return "question-repair:" + repairId;
    }
}
