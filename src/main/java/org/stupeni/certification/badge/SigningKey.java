package org.stupeni.certification.badge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * A key that credentials are signed with, on the curve P-256.
 *
 * <p>One key signs at a time. When another one comes it retires and signs no more, but its public part stays for ever: what it signed stays verifiable.
 */
@Entity
@Table(name = "signing_key")
public class SigningKey {

    private static final String CURRENT = "CURRENT";

    /** The key's own hash as RFC 7638 makes it. */
    @Id
    @Column(name = "thumbprint", length = 43)
    private String thumbprint;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "point_x", nullable = false, length = 43)
    private String x;

    @Column(name = "point_y", nullable = false, length = 43)
    private String y;

    /** The private part as {@link KeySecret} locked it. */
    @Column(name = "sealed", nullable = false, length = 200)
    private String sealed;

    /** "CURRENT" or null; unique, so that there is never a second current one. */
    @Column(name = "standing", length = 10, unique = true)
    private String standing;

    @Column(name = "made_at", nullable = false)
    private Instant madeAt;

    /** The administrator, or null where the portal needed its first key. */
    @Column(name = "made_by")
    private Long madeBy;

    @Column(name = "retired_at")
    private Instant retiredAt;

    protected SigningKey() {}

    SigningKey(String thumbprint, String x, String y, String sealed, Long madeBy, Instant now) {
        this.thumbprint = thumbprint;
        this.x = x;
        this.y = y;
        this.sealed = sealed;
        this.standing = CURRENT;
        this.madeBy = madeBy;
        this.madeAt = now;
    }

    void retire(Instant now) {
        standing = null;
        retiredAt = now;
    }

    String thumbprint() {
        return thumbprint;
    }

    String x() {
        return x;
    }

    String y() {
        return y;
    }

    String sealed() {
        return sealed;
    }
}
