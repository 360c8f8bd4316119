package org.stupeni.quiz.repair;

import java.time.Instant;
import org.stupeni.platform.Fact;

/** Answers to a version of a question count otherwise from now on; fired by {@link Corrections} in the transaction that keeps it. */
public record CorrectionMade(Long who, long correctionId, Instant when) implements Fact {

    @Override
    public String what() {
        return "quiz.correction-made";
    }

    @Override
    public String which() {
        return "correction:" + correctionId;
    }
}
