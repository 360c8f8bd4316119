package org.stupeni.identity.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.stupeni.identity.Employee;
import org.stupeni.platform.Refused;
import org.stupeni.platform.Settings;
import org.stupeni.platform.Sha256;

/** Makes and takes the links by which somebody without a password, or with a forgotten one, chooses a new one. */
@ApplicationScoped
@Transactional
public class PasswordLinks {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    @Inject
    Tokens tokens;

    @Inject
    NewPasswords newPasswords;

    @Inject
    SignInCounters counters;

    @Inject
    LoginSessions sessions;

    @Inject
    Event<AccountHappened> happened;

    /**
     * Makes a link for this person. Links made before end.
     *
     * @param byId the administrator who asks for it
     * @throws IllegalArgumentException if there is no such person
     * @throws Refused if the person is blocked or has left
     */
    public OneTimeLink make(Long employeeId, Long byId) {
        Employee employee = entityManager.find(Employee.class, employeeId, LockModeType.PESSIMISTIC_WRITE);
        if (employee == null) {
            throw new IllegalArgumentException("No employee " + employeeId);
        }
        if (employee.isShutOut(sessions.today())) {
            throw new Refused("identity_new_password.shut_out");
        }
        Instant now = clock.instant();
        newPasswords.voidLinks(employeeId, now);
        String token = tokens.next();
        PasswordLink link = new PasswordLink(employee, Sha256.of(token), byId, now);
        entityManager.persist(link);
        happened.fire(AccountHappened.linkMade(byId, employeeId, now));
        return new OneTimeLink(settings.address() + "/new-password?link=" + token, link.validUntil());
    }

    /** Whether a password can be chosen by this link now. Asking uses nothing up. */
    public boolean isUsable(String token) {
        return find(token, LockModeType.NONE).isPresent();
    }

    /** Whose password the link chooses, as far as whoever holds the link may know; nothing for a link that chooses none. Asking uses nothing up. */
    public Optional<LinkHolder> holder(String token) {
        return find(token, LockModeType.NONE).map(PasswordLink::employee).map(LinkHolder::of);
    }

    /**
     * Chooses the password of the link's person, uses the link up and ends all sessions of the person.
     *
     * @throws Refused if the link is unknown, used or expired or its person shut out, or the password too weak; then the link stays as it was
     */
    public void use(String token, String password) {
        PasswordLink link = find(token, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new Refused("identity_new_password.dead"));
        Instant now = clock.instant();
        Employee employee = link.employee();
        newPasswords.demand(employee, password);
        link.use(now);
        newPasswords.choose(employee, password, null, now);
        counters.succeed(employee.number());
        happened.fire(AccountHappened.linkUsed(employee.id(), now));
    }

    /**
     * Removes the links that ended long ago, however they ended: none is of use, and the trail keeps who made which.
     *
     * @return how many
     */
    public int forgetOld() {
        return entityManager
                .createQuery(
                        "delete from PasswordLink l where l.usedAt < :then or l.voidedAt < :then or l.validUntil < :then")
                .setParameter("then", clock.instant().minus(PasswordLink.KEPT))
                .executeUpdate();
    }

    private Optional<PasswordLink> find(String token, LockModeType lock) {
        Instant now = clock.instant();
        return entityManager
                .createQuery("select l from PasswordLink l where l.tokenHash = :hash", PasswordLink.class)
                .setParameter("hash", Sha256.of(token))
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .filter(link -> link.isUsable(now) && !link.employee().isShutOut(sessions.today()));
    }
}
