package org.stupeni.quiz.spaced;

import java.math.BigDecimal;
import java.time.Instant;
import org.stupeni.platform.Fact;

/**
 * A small check was answered, every question of it; fired in the transaction of its grading.
 *
 * @param level the level its questions are of
 * @param handedInAt when the person answered; the day the evidence is dated by
 */
public record CheckAnswered(
        Long employeeId,
        long checkId,
        String competency,
        int level,
        String courseId,
        long attemptId,
        BigDecimal points,
        int maximum,
        Instant handedInAt,
        Instant when)
        implements Fact {

    @Override
    public Long who() {
        return employeeId;
    }

    @Override
    public String what() {
        return "quiz.check-answered";
    }

    @Override
    public String which() {
        return "small-check:" + checkId;
    }
}
