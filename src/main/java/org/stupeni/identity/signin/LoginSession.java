package org.stupeni.identity.signin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.stupeni.identity.Employee;

/**
 * One sign-in on one device, from sign-in to sign-out.
 *
 * <p>The browser holds a random token, this row only its hash. The session ends after {@link #IDLE} without a request, at the latest
 * {@link #LONGEST} after it began (later only if it would cut an exam, see {@link KeepsSignedIn}), or when it is revoked. It lives in the database, so it
 * survives a restart and is the same on every node. Its id may be shown; it opens nothing.
 */
@Entity
@Table(name = "login_session")
public class LoginSession {

    /** Without a request for so long a session is over. */
    public static final Duration IDLE = Duration.ofMinutes(30);

    /** No session is longer, unless something that must not be cut is going on. */
    public static final Duration LONGEST = Duration.ofHours(12);

    /** How far {@code lastSeenAt} may lag, so that not every request writes. */
    static final Duration LAG = Duration.ofMinutes(1);

    @Id
    @SequenceGenerator(name = "login_session", sequenceName = "login_session_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "login_session")
    @Column(name = "id")
    private Long id;

    @Column(name = "token_hash", nullable = false, length = 64, unique = true)
    private String tokenHash;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "employee_id", nullable = false)
    private Employee employee;

    @Column(name = "started_at", nullable = false)
    private Instant startedAt;

    @Column(name = "last_seen_at", nullable = false)
    private Instant lastSeenAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Column(name = "address", nullable = false, length = 60)
    private String address;

    @Column(name = "agent", nullable = false, length = 300)
    private String agent;

    protected LoginSession() {}

    LoginSession(String tokenHash, Employee employee, String address, String agent, Instant now) {
        this.tokenHash = tokenHash;
        this.employee = employee;
        this.address = address;
        this.agent = agent.length() > 300 ? agent.substring(0, 300) : agent;
        this.startedAt = now;
        this.lastSeenAt = now;
    }

    /**
     * Whether the session's person is signed in by it.
     *
     * @param kept whether something must not be cut; asked only when the session is too old
     */
    boolean isInForce(Instant now, BooleanSupplier kept) {
        return isInForce(startedAt, lastSeenAt, revokedAt, now, kept);
    }

    static boolean isInForce(
            Instant startedAt, Instant lastSeenAt, Instant revokedAt, Instant now, BooleanSupplier kept) {
        return revokedAt == null
                && now.isBefore(lastSeenAt.plus(IDLE))
                && (now.isBefore(startedAt.plus(LONGEST)) || kept.getAsBoolean());
    }

    void touch(Instant now) {
        lastSeenAt = now;
    }

    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    /** Goes on under another token. */
    void renew(String tokenHash) {
        this.tokenHash = tokenHash;
    }

    Long id() {
        return id;
    }

    String tokenHash() {
        return tokenHash;
    }

    Employee employee() {
        return employee;
    }

    Instant startedAt() {
        return startedAt;
    }

    Instant lastSeenAt() {
        return lastSeenAt;
    }

    String address() {
        return address;
    }

    String agent() {
        return agent;
    }
}
