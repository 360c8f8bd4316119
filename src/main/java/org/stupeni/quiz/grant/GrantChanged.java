package org.stupeni.quiz.grant;

import java.time.Instant;
import org.stupeni.platform.Fact;

/** More attempts at an exam were granted, or a grant was ended; fired by {@link Grants} in the transaction that did it. */
public record GrantChanged(Long who, String what, long grantId, Instant when) implements Fact {

    static GrantChanged granted(Long who, long grantId, Instant when) {
        return new GrantChanged(who, "quiz.exam-granted", grantId, when);
    }

    static GrantChanged ended(Long who, long grantId, Instant when) {
        return new GrantChanged(who, "quiz.grant-ended", grantId, when);
    }

    @Override
    public String which() {
        return "exam-grant:" + grantId;
    }
}
