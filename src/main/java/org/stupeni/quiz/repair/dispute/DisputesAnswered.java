package org.stupeni.quiz.repair.dispute;

import java.time.Instant;
import org.stupeni.platform.Fact;

/**
 * Everything that was open against one version of a question has its answer; fired by {@link DisputeQueue} in the transaction that keeps it.
 *
 * @param who the trainer
 */
public record DisputesAnswered(Long who, long answerId, Instant when) implements Fact {

    @Override
    public String what() {
        return "quiz.disputes-answered";
    }

    @Override
    public String which() {
        return "dispute-answer:" + answerId;
    }
}
