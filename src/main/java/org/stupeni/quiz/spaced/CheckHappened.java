package org.stupeni.quiz.spaced;

import java.time.Instant;
import java.time.LocalDate;
import org.stupeni.platform.Fact;

/**
 * A small check was opened for somebody, or closed unanswered; the portal did it.
 *
 * @param closesOn the last day it can be answered
 */
public record CheckHappened(
        String what, Long employeeId, long checkId, String competency, int level, LocalDate closesOn, Instant when)
        implements Fact {

    static CheckHappened opened(SmallCheck check, Instant now) {
        return of("quiz.check-opened", check, now);
    }

    static CheckHappened missed(SmallCheck check, Instant now) {
        return of("quiz.check-missed", check, now);
    }

    private static CheckHappened of(String what, SmallCheck check, Instant now) {
        return new CheckHappened(
                what, check.employeeId(), check.id(), check.competency(), check.level(), check.closesOn(), now);
    }

    public boolean isOpened() {
        return what.equals("quiz.check-opened");
    }

    @Override
    public Long who() {
        return null;
    }

    @Override
    public String which() {
        return "small-check:" + checkId;
    }
}
