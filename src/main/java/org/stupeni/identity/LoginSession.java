package org.stupeni.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * One sign-in on one device, from sign-in to sign-out.
 *
 * <p>The browser holds a random token, this row only its hash. The session ends after {@link #IDLE} without a request, at the latest
 * {@link #LONGEST} after it began, or when it is revoked. It lives in the database, so it survives a restart and is the same on every node.
 */
@Entity
@Table(name = "login_session")
public class LoginSession {

    /** Without a request for so long a session is over. */
    public static final Duration IDLE = Duration.ofMinutes(30);

    /** No session is longer. */
    public static final Duration LONGEST = Duration.ofHours(12);

    /** How far {@code lastSeenAt} may lag, so that not every request writes. */
    private static final Duration LAG = Duration.ofMinutes(1);

    @Id
    @Column(name = "token_hash", length = 64)
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

    boolean isInForce(Instant now) {
        return revokedAt == null && now.isBefore(lastSeenAt.plus(IDLE)) && now.isBefore(startedAt.plus(LONGEST));
    }

    boolean isToBeTouched(Instant now) {
        return now.isAfter(lastSeenAt.plus(LAG));
    }

    void touch(Instant now) {
        lastSeenAt = now;
    }

    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    Employee employee() {
        return employee;
    }
}
