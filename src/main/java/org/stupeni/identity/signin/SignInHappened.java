package org.stupeni.identity.signin;

import java.time.Instant;
import org.stupeni.platform.Fact;

/**
 * Somebody signed in or was refused; fired by {@link LoginSessions} in the transaction of the sign-in.
 *
 * @param who the employee, or null where the name was unknown
 */
public record SignInHappened(Long who, String what, String which, Instant when) implements Fact {

    static SignInHappened succeeded(Long employeeId, String address, Instant when) {
        return new SignInHappened(employeeId, "identity.signed-in", "address:" + address, when);
    }

    static SignInHappened refused(Long employeeId, String address, Instant when) {
        return new SignInHappened(employeeId, "identity.sign-in-refused", "address:" + address, when);
    }
}
