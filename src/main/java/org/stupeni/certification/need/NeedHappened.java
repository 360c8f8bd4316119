package org.stupeni.certification.need;

import java.time.Instant;
import org.stupeni.platform.Fact;

/** A development need was recorded, answered by its employee, or ended; fired by {@link DevelopmentNeeds} in the transaction that keeps it. */
public record NeedHappened(Long who, String what, Long needId, Long employeeId, Instant when) implements Fact {

    static NeedHappened recorded(Long who, Long needId, Long employeeId, Instant when) {
        return new NeedHappened(who, "certification.need-recorded", needId, employeeId, when);
    }

    static NeedHappened replied(Long who, Long needId, Instant when) {
        return new NeedHappened(who, "certification.need-replied", needId, who, when);
    }

    static NeedHappened ended(Long who, Long needId, Long employeeId, Instant when) {
        return new NeedHappened(who, "certification.need-ended", needId, employeeId, when);
    }

    public boolean isRecorded() {
        return what.equals("certification.need-recorded");
    }

    public boolean isReplied() {
        return what.equals("certification.need-replied");
    }

    public boolean isEnded() {
        return what.equals("certification.need-ended");
    }

    @Override
    public String which() {
        return "development-need:" + needId;
    }
}
