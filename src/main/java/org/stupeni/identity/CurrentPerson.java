package org.stupeni.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Set;

/** The person who makes this request. Set by the authentication mechanism from the login session's row; empty where nobody has signed in. */
@Named("me")
@RequestScoped
public class CurrentPerson {

    private SignedIn signedIn;

    public void is(SignedIn person) {
        this.signedIn = person;
    }

    public boolean isSignedIn() {
        return signedIn != null;
    }

    /**
     * The employee's id.
     *
     * @throws IllegalStateException if nobody has signed in
     */
    public Long getId() {
        return signedIn().employeeId();
    }

    public PersonName getName() {
        return signedIn().name();
    }

    public Set<Role> getRoles() {
        return signedIn().roles();
    }

    public boolean has(Role role) {
        return isSignedIn() && signedIn.roles().contains(role);
    }

    public boolean isTrainer() {
        return has(Role.TRAINER);
    }

    public boolean isObserver() {
        return has(Role.OBSERVER);
    }

    public boolean isHr() {
        return has(Role.HR);
    }

    public boolean isAdministrator() {
        return has(Role.ADMINISTRATOR);
    }

    /** Whether somebody reports to this person. */
    public boolean isManager() {
        return isSignedIn() && signedIn.manager();
    }

    /** Whether the person may do nothing but choose a password. */
    public boolean isMustChangePassword() {
        return isSignedIn() && signedIn.mustChangePassword();
    }

    private SignedIn signedIn() {
        if (signedIn == null) {
            throw new IllegalStateException("Nobody has signed in");
        }
        return signedIn;
    }
}
