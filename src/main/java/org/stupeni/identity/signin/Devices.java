package org.stupeni.identity.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stupeni.platform.Sha256;

/** Where a person is signed in, and signing out from afar. What is ended here is out at its next request, on every node. */
@ApplicationScoped
@Transactional
public class Devices {

    /** How long a session's row is kept after it was last seen. */
    static final Duration KEPT = Duration.ofDays(90);

    private static final int SHOWN = 50;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    @Inject
    LoginSessions sessions;

    @Inject
    Event<AccountHappened> happened;

    /**
     * The sessions in force: first the one that asks, then the one that was seen last.
     *
     * @param token of the session that asks
     */
    public List<Device> of(Long employeeId, String token) {
        Instant now = clock.instant();
        String asking = Sha256.of(token);
        return entityManager
                .createQuery("""
                        select s from LoginSession s
                        where s.employee.id = :employee and s.revokedAt is null and s.lastSeenAt > :seen
                        order by s.lastSeenAt desc, s.id desc
                        """, LoginSession.class)
                .setParameter("employee", employeeId)
                .setParameter("seen", now.minus(LoginSession.IDLE))
                .setMaxResults(SHOWN)
                .getResultStream()
                .filter(session -> sessions.isInForce(session, now))
                .map(session -> new Device(
                        session.id(),
                        session.agent(),
                        session.address(),
                        session.startedAt(),
                        session.lastSeenAt(),
                        session.tokenHash().equals(asking)))
                .sorted(Comparator.comparing(device -> !device.thisOne()))
                .toList();
    }

    /** Ends one session of this person; false if the person has none with this id. */
    public boolean end(Long sessionId, Long employeeId) {
        Instant now = clock.instant();
        Optional<LoginSession> found = Optional.ofNullable(entityManager.find(LoginSession.class, sessionId))
                .filter(session -> session.employee().id().equals(employeeId));
        found.ifPresent(session -> {
            session.revoke(now);
            happened.fire(AccountHappened.sessionEnded(employeeId, sessionId, now));
        });
        return found.isPresent();
    }

    /** Ends all sessions of this person but the one with this token. */
    public void endOthers(Long employeeId, String token) {
        end(employeeId, token, employeeId);
    }

    /** Ends all sessions of this person. */
    public void endAll(Long employeeId, Long byId) {
        end(employeeId, null, byId);
    }

    private void end(Long employeeId, String spared, Long byId) {
        Instant now = clock.instant();
        sessions.endAll(employeeId, spared, now);
        happened.fire(AccountHappened.sessionsEnded(byId, employeeId, now));
    }

    /** Removes the rows that nobody will ask for again, and says how many. */
    int forgetOld() {
        return entityManager
                .createQuery("delete from LoginSession s where s.lastSeenAt < :then")
                .setParameter("then", clock.instant().minus(KEPT))
                .executeUpdate();
    }
}
