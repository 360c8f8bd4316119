package org.stupeni.quiz.repair.regrade;

import java.time.Instant;
import org.stupeni.platform.Fact;

/**
 * A regrade is over; fired by {@link RegradeRun} in the transaction that settles its last attempt.
 *
 * @param who who started it
 * @param raised how many results rose
 * @param lowered how many fell
 * @param kept how many would have fallen and stayed
 */
public record RegradeDone(Long who, long regradeId, long raised, long lowered, long kept, Instant when)
        implements Fact {

    @Override
    public String what() {
        return "quiz.regrade-done";
    }

    @Override
    public String which() {
        return "regrade:" + regradeId;
    }
}
