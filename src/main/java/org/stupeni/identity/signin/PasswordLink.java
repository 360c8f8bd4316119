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
import org.stupeni.identity.Employee;

/**
 * A link by which one person chooses a new password, once.
 *
 * <p>An administrator makes it and hands it over; the portal keeps only the hash of its token. It ends when it is used, when a newer one is made or the
 * password is changed otherwise, and at the latest {@link #VALID} after it was made.
 */
@Entity
@Table(name = "password_link")
public class PasswordLink {

    static final Duration VALID = Duration.ofHours(24);

    /** How long the row stays after the link has ended. */
    static final Duration KEPT = Duration.ofDays(30);

    @Id
    @SequenceGenerator(name = "password_link", sequenceName = "password_link_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "password_link")
    @Column(name = "id")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "employee_id", nullable = false)
    private Employee employee;

    @Column(name = "token_hash", nullable = false, length = 64, unique = true)
    private String tokenHash;

    /** The administrator. */
    @Column(name = "made_by")
    private Long madeBy;

    @Column(name = "made_at", nullable = false)
    private Instant madeAt;

    @Column(name = "valid_until", nullable = false)
    private Instant validUntil;

    @Column(name = "used_at")
    private Instant usedAt;

    @Column(name = "voided_at")
    private Instant voidedAt;

    protected PasswordLink() {}

    PasswordLink(Employee employee, String tokenHash, Long madeBy, Instant now) {
        this.employee = employee;
        this.tokenHash = tokenHash;
        this.madeBy = madeBy;
        this.madeAt = now;
        this.validUntil = now.plus(VALID);
    }

    boolean isUsable(Instant now) {
        return usedAt == null && voidedAt == null && now.isBefore(validUntil);
    }

    void use(Instant now) {
        usedAt = now;
    }

    Employee employee() {
        return employee;
    }

    Instant validUntil() {
        return validUntil;
    }
}
