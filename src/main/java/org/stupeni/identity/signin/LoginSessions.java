package org.stupeni.identity.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stupeni.identity.Employee;
import org.stupeni.identity.Passwords;
import org.stupeni.identity.SignedIn;
import org.stupeni.platform.Refused;
import org.stupeni.platform.Settings;
import org.stupeni.platform.Sha256;

/** Signs people in and out, and knows on every request who is there. */
@ApplicationScoped
@Transactional
public class LoginSessions {

    /**
     * Every request asks this, so it is one statement for columns, not for people. The joins go to the left, from the session on, for Derby joins in the order
     * they are written.
     */
    private static final String SEEN = """
            select new org.stupeni.identity.signin.SeenSession(s.id, s.startedAt, s.lastSeenAt, s.revokedAt,
                e.id, e.name, e.language, e.theme, e.zone, e.blockedAt, e.leftOn, e.oneTimePasswordAt,
                r, (select min(m.id) from Employee m where m.manager = e))
            from LoginSession s left join s.employee e left join e.roles r where s.tokenHash = :hash
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    @Inject
    Passwords passwords;

    @Inject
    SignInCounters counters;

    @Inject
    Tokens tokens;

    @Inject
    LastSeen lastSeen;

    @Inject
    Instance<KeepsSignedIn> keepers;

    @Inject
    Event<SignInHappened> happened;

    @Inject
    Event<AccountHappened> ended;

    /**
     * Opens a session and returns its token for the browser.
     *
     * <p>The answer is the same, and takes as long, whether the name is unknown, the password wrong or the account locked. Only who knows the password is
     * told that the person is blocked or has left.
     *
     * <p>A hash that was made by older parameters than today's is made anew, since only now the password is there.
     *
     * @param name number, mail or login name
     * @throws Refused if the person is not let in
     */
    @Transactional(dontRollbackOn = Refused.class)
    public String signIn(String name, String password, String address, String agent) {
        Instant now = clock.instant();
        String typed = name.strip().toLowerCase(Locale.ROOT);
        Optional<Employee> found = byName(typed);
        boolean right =
                passwords.verify(password, found.map(Employee::passwordHash).orElse(null));
        String account = found.map(Employee::number).orElse(typed);
        boolean locked = counters.isLocked(account, address, now);
        if (!right || locked) {
            counters.fail(account, address, now);
            happened.fire(SignInHappened.refused(found.map(Employee::id).orElse(null), address, now));
            throw new Refused("identity_sign_in.refused");
        }
        counters.succeed(account);
        if (found.get().isShutOut(today())) {
            happened.fire(SignInHappened.refused(found.get().id(), address, now));
            throw new Refused("identity_sign_in.shut_out");
        }
        rehash(found.get(), password);
        String token = tokens.next();
        entityManager.persist(new LoginSession(Sha256.of(token), found.get(), address, agent, now));
        happened.fire(SignInHappened.succeeded(found.get().id(), address, now));
        return token;
    }

    /** The person with this token, if the session is in force and the person neither blocked nor gone; being seen prolongs it. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<SignedIn> find(String token) {
        Instant now = clock.instant();
        List<SeenSession> rows = entityManager
                .createQuery(SEEN, SeenSession.class)
                .setParameter("hash", Sha256.of(token))
                .getResultList();
        if (rows.isEmpty() || rows.get(0).isShutOut(today())) {
            return Optional.empty();
        }
        SignedIn person = SeenSession.person(rows);
        SeenSession session = rows.get(0);
        if (!session.isInForce(now, () -> isKept(person.employeeId(), now))) {
            return Optional.empty();
        }
        if (session.isToBeTouched(now)) {
            lastSeen.touch(session.sessionId(), now);
        }
        return Optional.of(person);
    }

    boolean isInForce(LoginSession session, Instant now) {
        return session.isInForce(now, () -> isKept(session.employee().id(), now));
    }

    private boolean isKept(Long employeeId, Instant now) {
        return keepers.stream().anyMatch(keeper -> keeper.keeps(employeeId, now));
    }

    /** Ends the session with this token on every node; an unknown token changes nothing. */
    public void signOut(String token) {
        Instant now = clock.instant();
        byToken(token).filter(session -> isInForce(session, now)).ifPresent(session -> {
            session.revoke(now);
            ended.fire(AccountHappened.signedOut(session.employee().id(), session.id(), now));
        });
    }

    /** Ends all sessions of a person but the one with this token (null for really all), on every node. */
    void endAll(Long employeeId, String spared, Instant now) {
        entityManager
                .createQuery("""
                        update LoginSession s set s.revokedAt = :now
                        where s.employee.id = :employee and s.revokedAt is null and s.tokenHash <> :spared
                        """)
                .setParameter("now", now)
                .setParameter("employee", employeeId)
                .setParameter("spared", spared == null ? "" : Sha256.of(spared))
                .executeUpdate();
    }

    /** Gives the session with this token another one, and returns it. */
    String renew(String token) {
        String renewed = tokens.next();
        byToken(token).orElseThrow().renew(Sha256.of(renewed));
        return renewed;
    }

    private Optional<LoginSession> byToken(String token) {
        return entityManager
                .createQuery("select s from LoginSession s where s.tokenHash = :hash", LoginSession.class)
                .setParameter("hash", Sha256.of(token))
                .getResultStream()
                .findFirst();
    }

    /** Past the entity and its version: two sign-ins at once must not be in each other's way. */
    private void rehash(Employee employee, String password) {
        if (passwords.isOutdated(employee.passwordHash())) {
            entityManager
                    .createQuery(
                            "update Employee e set e.passwordHash = :made where e.id = :id and e.passwordHash = :old")
                    .setParameter("made", passwords.hashOf(password))
                    .setParameter("id", employee.id())
                    .setParameter("old", employee.passwordHash())
                    .executeUpdate();
        }
    }

    /** Ends every session of this person, on every device and node. */
    public void endAll(Long employeeId) {
        endAll(employeeId, null, clock.instant());
    }

    /** Whether the token is of somebody who is blocked or has left: asked only where a session is no longer in force, to say why. */
    public boolean isShutOut(String token) {
        return entityManager
                .createQuery("select s.employee from LoginSession s where s.tokenHash = :hash", Employee.class)
                .setParameter("hash", Sha256.of(token))
                .getResultStream()
                .anyMatch(employee -> employee.isShutOut(today()));
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.zone());
    }

    private Optional<Employee> byName(String typed) {
        return entityManager
                .createQuery(
                        "select e from Employee e where e.mail = :typed or lower(e.number) = :typed or e.login = :typed",
                        Employee.class)
                .setParameter("typed", typed)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
