package org.stupeni.identity.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.stupeni.identity.Employee;
import org.stupeni.identity.Passwords;
import org.stupeni.platform.Refused;

/** Changes the password of somebody who knows the present one. */
@ApplicationScoped
@Transactional
public class PasswordChanges {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    @Inject
    Passwords passwords;

    @Inject
    NewPasswords newPasswords;

    @Inject
    SignInCounters counters;

    @Inject
    LoginSessions sessions;

    @Inject
    Event<AccountHappened> happened;

    /**
     * Changes the password and ends all sessions but this one, which gets another token: whoever had copied the old one is out.
     *
     * <p>A wrong present password counts as a failed sign-in: an open session is no place to guess at either.
     *
     * @param token of the session in which the person asks
     * @return the session's new token
     * @throws Refused if the present password is wrong or was tried too often ({@link #PRESENT}), or the new one is too weak
     */
    @Transactional(dontRollbackOn = Refused.class)
    public String change(Long employeeId, String token, String present, String password, String address) {
        Instant now = clock.instant();
        Employee employee = entityManager.find(Employee.class, employeeId);
        boolean right = passwords.verify(present, employee.passwordHash());
        boolean locked = counters.isLocked(employee.number(), address, now);
        if (!right || locked) {
            counters.fail(employee.number(), address, now);
            happened.fire(AccountHappened.passwordRefused(employeeId, now));
            throw new Refused(PRESENT);
        }
        newPasswords.demand(employee, password);
        counters.succeed(employee.number());
        String renewed = sessions.renew(token);
        newPasswords.choose(employee, password, renewed, now);
        happened.fire(AccountHappened.passwordChanged(employeeId, now));
        return renewed;
    }

    /** The refusal that is about the present password, not about the new one. */
    public static final String PRESENT = "identity_password.present_wrong";
}
