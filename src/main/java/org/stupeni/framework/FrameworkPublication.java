package org.stupeni.framework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.stupeni.platform.Json;
import org.stupeni.platform.NeverRemoved;

/**
 * The row of one {@link FrameworkVersion}: the whole framework as JSON and its hash.
 *
 * <p>Its content is written once and never touched again, so every past assessment can be repeated by the rules of its day. All that may happen to the row is
 * that the version is withdrawn before its first day.
 */
@Entity
@EntityListeners(NeverRemoved.class)
@Table(name = "framework_version")
public class FrameworkPublication {

    public static final int LONGEST_NOTE = 1000;

    @Id
    @Column(name = "number", updatable = false)
    private int number;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "published_at", nullable = false, updatable = false)
    private Instant publishedAt;

    /** Null in rows that are older than this column: see {@link VersionHead}. */
    @Column(name = "effective_on", updatable = false)
    private LocalDate effectiveOn;

    /** Null for the folder of courses. */
    @Column(name = "published_by", updatable = false)
    private Long publishedBy;

    /** What changed and why, in the words of who published it. */
    @Column(name = "note", length = LONGEST_NOTE, updatable = false)
    private String note;

    @Column(name = "hash", nullable = false, length = 64, updatable = false)
    private String hash;

    @Lob
    @Column(name = "document", nullable = false, updatable = false)
    private String document;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdrawn_by")
    private Long withdrawnBy;

    @Column(name = "withdrawn_why", length = LONGEST_NOTE)
    private String withdrawnWhy;

    protected FrameworkPublication() {}

    FrameworkPublication(
            int number, Framework framework, LocalDate effectiveOn, String note, Long publishedBy, Instant now) {
        this.number = number;
        this.publishedAt = now;
        this.effectiveOn = effectiveOn;
        this.publishedBy = publishedBy;
        this.note = note;
        this.hash = framework.hash();
        this.document = Json.write(framework);
    }

    void withdraw(String why, Long by, Instant now) {
        withdrawnAt = now;
        withdrawnBy = by;
        withdrawnWhy = why;
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    FrameworkVersion version(ZoneId zone) {
        LocalDate first = effectiveOn == null ? LocalDate.ofInstant(publishedAt, zone) : effectiveOn;
        return new FrameworkVersion(number, publishedAt, first, Json.read(document, Framework.class));
    }
}
