package org.stupeni.framework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import org.stupeni.platform.Json;

/**
 * The row of one {@link FrameworkVersion}: the whole framework as JSON and its hash.
 *
 * <p>It is written once and never touched again, so every past assessment can be repeated by the rules of its day.
 */
@Entity
@Table(name = "framework_version")
public class FrameworkPublication {

    @Id
    @Column(name = "number")
    private int number;

    @Column(name = "published_at", nullable = false)
    private Instant publishedAt;

    @Column(name = "hash", nullable = false, length = 64, unique = true)
    private String hash;

    @Lob
    @Column(name = "document", nullable = false)
    private String document;

    protected FrameworkPublication() {}

    FrameworkPublication(int number, Framework framework, Instant now) {
        this.number = number;
        this.publishedAt = now;
        this.hash = framework.hash();
        this.document = Json.write(framework);
    }

    FrameworkVersion version() {
        return new FrameworkVersion(number, publishedAt, Json.read(document, Framework.class));
    }
}
