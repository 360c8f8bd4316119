package org.stupeni.quiz.spaced;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A small check as its person sees it.
 *
 * @param closesOn the last day it can be answered
 * @param attemptId null until it is begun
 * @param endedOn null while it is open
 * @param points null unless it was answered, with the value after it
 */
public record CheckRow(
        long id,
        String competency,
        int level,
        int number,
        String courseId,
        CheckState state,
        LocalDate openedOn,
        LocalDate closesOn,
        Long attemptId,
        LocalDate endedOn,
        BigDecimal points,
        Integer maximum) {

    public boolean isOpen() {
        return state == CheckState.OPEN;
    }

    public boolean isAnswered() {
        return state == CheckState.ANSWERED;
    }

    /** Whether it can be begun or gone on with on that day. */
    public boolean isOpenOn(LocalDate day) {
        return isOpen() && !day.isAfter(closesOn);
    }

    public boolean isBegun() {
        return attemptId != null;
    }
}
