package org.stupeni.identity.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.stupeni.identity.EmployeeChanged;
import org.stupeni.identity.EmployeeLeft;

/** Whoever is shut out or is away from today on loses every session in the transaction that records it. */
@ApplicationScoped
class SessionEnds {

    @Inject
    LoginSessions sessions;

    void end(@Observes EmployeeChanged changed) {
        if (changed.isBlocked()) {
            sessions.endAll(changed.employeeId());
        }
    }

    void end(@Observes EmployeeLeft left) {
        if (!sessions.today().isBefore(left.on())) {
            sessions.endAll(left.employeeId());
        }
    }
}
