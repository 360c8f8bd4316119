package org.stupeni.certification.appeal;

import java.time.Instant;
import org.stupeni.platform.Fact;

/** An appeal was raised, withdrawn or answered; fired by {@link Appeals} in the transaction that keeps it. */
public record AppealHappened(Long who, String what, Long appealId, Instant when) implements Fact {

    static AppealHappened raised(Long who, Long appealId, Instant when) {
        return new AppealHappened(who, "certification.appeal-raised", appealId, when);
    }

    static AppealHappened withdrawn(Long who, Long appealId, Instant when) {
        return new AppealHappened(who, "certification.appeal-withdrawn", appealId, when);
    }

    static AppealHappened upheld(Long who, Long appealId, Instant when) {
        return new AppealHappened(who, "certification.appeal-upheld", appealId, when);
    }

    static AppealHappened rejected(Long who, Long appealId, Instant when) {
        return new AppealHappened(who, "certification.appeal-rejected", appealId, when);
    }

    /** Its term has ended without an answer; said once, by the portal. */
    static AppealHappened overdue(Long appealId, Instant when) {
        return new AppealHappened(null, "certification.appeal-overdue", appealId, when);
    }

    public boolean isOverdue() {
        return what.equals("certification.appeal-overdue");
    }

    public boolean isRaised() {
        return what.equals("certification.appeal-raised");
    }

    public boolean isUpheld() {
        return what.equals("certification.appeal-upheld");
    }

    public boolean isAnswered() {
        return isUpheld() || what.equals("certification.appeal-rejected");
    }

    @Override
    public String which() {
        return "appeal:" + appealId;
    }
}
