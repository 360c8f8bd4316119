package org.stupeni.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.PreRemove;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.stupeni.platform.Fact;

/**
 * One fact of the trail.
 *
 * <p>It is written with its deed and sealed once, seconds later. After that nothing changes it, and whatever does is found.
 */
@Entity
@Table(name = "trail_entry")
public class TrailEntry {

    @Id
    @SequenceGenerator(name = "trail_entry", sequenceName = "trail_entry_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "trail_entry")
    @Column(name = "id", updatable = false)
    private Long id;

    @Column(name = "who_id", updatable = false)
    private Long who;

    @Column(name = "what", nullable = false, length = 80, updatable = false)
    private String what;

    @Column(name = "thing_kind", nullable = false, length = 40, updatable = false)
    private String thingKind;

    @Column(name = "thing_id", nullable = false, length = 200, updatable = false)
    private String thingId;

    @Column(name = "happened_at", nullable = false, updatable = false)
    private Instant happenedAt;

    /** The SHA-256 of what was kept of the thing, or null; so are all rows from before there was such a column. */
    @Column(name = "content_hash", length = 64, updatable = false)
    private String content;

    /** Null until it is sealed. */
    @Column(name = "seal_position", unique = true)
    private Long position;

    @Column(name = "previous_hash", length = 64)
    private String previousHash;

    @Column(name = "hash", length = 64)
    private String hash;

    protected TrailEntry() {}

    /** The thing of a fact is its kind, a colon, and its id, which may contain further colons. */
    TrailEntry(Fact fact) {
        int colon = fact.which().indexOf(':');
        this.who = fact.who();
        this.what = fact.what();
        this.thingKind = colon < 0 ? fact.which() : fact.which().substring(0, colon);
        this.thingId = colon < 0 ? "" : fact.which().substring(colon + 1);
        this.happenedAt = fact.when().truncatedTo(ChronoUnit.MICROS);
        this.content = fact.content();
    }

    @PreRemove
    void stay() {
        throw new IllegalStateException("A row of the trail is never removed");
    }

    /** Takes the next place behind this one. */
    Seal sealBehind(Seal previous) {
        SealedRow sealed =
                new SealedRow(0, null, null, id, who, what, thingKind, thingId, happenedAt, content).behind(previous);
        position = sealed.position();
        previousHash = sealed.previousHash();
        hash = sealed.hash();
        return sealed.seal();
    }
}
