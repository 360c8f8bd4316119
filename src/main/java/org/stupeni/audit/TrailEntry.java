package org.stupeni.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
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
    @Column(name = "id")
    private Long id;

    @Column(name = "who_id")
    private Long who;

    @Column(name = "what", nullable = false, length = 80)
    private String what;

    @Column(name = "thing_kind", nullable = false, length = 40)
    private String thingKind;

    @Column(name = "thing_id", nullable = false, length = 200)
    private String thingId;

    @Column(name = "happened_at", nullable = false)
    private Instant happenedAt;

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
    }

    /** Takes the next place behind this one. */
    Seal sealBehind(Seal previous) {
        SealedRow sealed = new SealedRow(0, null, null, id, who, what, thingKind, thingId, happenedAt).behind(previous);
        position = sealed.position();
        previousHash = sealed.previousHash();
        hash = sealed.hash();
        return sealed.seal();
    }
}
