package org.stupeni.identity.signin;

import java.time.Instant;
import org.stupeni.platform.Fact;

/** Something happened to a person's password or sessions; fired in the transaction of the deed. */
public record AccountHappened(Long who, String what, String which, Instant when) implements Fact {

    static AccountHappened passwordChanged(Long employeeId, Instant when) {
        return new AccountHappened(employeeId, "identity.password-changed", employee(employeeId), when);
    }

    /** The present password was asked for and the answer was wrong. */
    static AccountHappened passwordRefused(Long employeeId, Instant when) {
        return new AccountHappened(employeeId, "identity.password-refused", employee(employeeId), when);
    }

    static AccountHappened linkMade(Long byId, Long employeeId, Instant when) {
        return new AccountHappened(byId, "identity.password-link-made", employee(employeeId), when);
    }

    static AccountHappened linkUsed(Long employeeId, Instant when) {
        return new AccountHappened(employeeId, "identity.password-link-used", employee(employeeId), when);
    }

    static AccountHappened signedOut(Long employeeId, Long sessionId, Instant when) {
        return new AccountHappened(employeeId, "identity.signed-out", "session:" + sessionId, when);
    }

    /** One session was ended from another. */
    static AccountHappened sessionEnded(Long employeeId, Long sessionId, Instant when) {
        return new AccountHappened(employeeId, "identity.session-ended", "session:" + sessionId, when);
    }

    static AccountHappened sessionsEnded(Long byId, Long employeeId, Instant when) {
        return new AccountHappened(byId, "identity.sessions-ended", employee(employeeId), when);
    }

    private static String employee(Long id) {
        return "employee:" + id;
    }
}
