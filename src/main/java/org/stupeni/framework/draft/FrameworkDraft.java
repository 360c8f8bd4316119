package org.stupeni.framework.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.stupeni.framework.Framework;
import org.stupeni.platform.Json;

/**
 * A framework that is being written.
 *
 * <p>It begins as a copy of a version or as the state of the folder of courses, changes with every form that is saved, and ends when it is published or discarded
 * with a reason. The row stays.
 */
@Entity
@Table(name = "framework_draft")
class FrameworkDraft {

    static final int LONGEST_REASON = 1000;

    @Id
    @SequenceGenerator(name = "framework_draft", sequenceName = "framework_draft_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "framework_draft")
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 10)
    private DraftState state;

    /** The state while it is open or waiting, else null: unique, so that there is never a second one. */
    @Column(name = "open_marker", length = 10)
    private String openMarker;

    /** The version it began as, or for one of the folder the newest then. */
    @Column(name = "base_number", nullable = false)
    private int baseNumber;

    /** The hash of the folder's state that it came from, or null. */
    @Column(name = "folder_hash", length = 64)
    private String folderHash;

    /** What the folder said, or null: the draft is that merged with what the portal had. */
    @Lob
    @Column(name = "folder_document")
    private String folderDocument;

    @Column(name = "hash", nullable = false, length = 64)
    private String hash;

    @Lob
    @Column(name = "document", nullable = false)
    private String document;

    /** Null for the folder of courses. */
    @Column(name = "begun_by")
    private Long begunBy;

    @Column(name = "begun_at", nullable = false)
    private Instant begunAt;

    @Column(name = "changed_by")
    private Long changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "closed_by")
    private Long closedBy;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_why", length = LONGEST_REASON)
    private String closedWhy;

    protected FrameworkDraft() {}

    static FrameworkDraft of(int baseNumber, Framework framework, Long by, Instant now) {
        FrameworkDraft draft = new FrameworkDraft();
        draft.baseNumber = baseNumber;
        draft.begunBy = by;
        draft.begunAt = now;
        draft.goes(DraftState.OPEN);
        draft.holds(framework);
        return draft;
    }

    static FrameworkDraft ofFolder(int baseNumber, Framework merged, Framework file, boolean waiting, Instant now) {
        FrameworkDraft draft = of(baseNumber, merged, null, now);
        draft.folderHash = file.hash();
        draft.folderDocument = Json.write(file);
        draft.goes(waiting ? DraftState.WAITING : DraftState.OPEN);
        return draft;
    }

    void becomes(Framework framework, Long by, Instant now) {
        holds(framework);
        changedBy = by;
        changedAt = now;
    }

    /** A waiting one is taken up, merged with what has been published meanwhile. */
    void open(int newest, Framework merged, Long by, Instant now) {
        goes(DraftState.OPEN);
        baseNumber = newest;
        holds(merged);
        changedBy = by;
        changedAt = now;
    }

    void discard(String why, Long by, Instant now) {
        goes(DraftState.DISCARDED);
        closedWhy = why;
        closedBy = by;
        closedAt = now;
    }

    void publish(Long by, Instant now) {
        goes(DraftState.PUBLISHED);
        closedBy = by;
        closedAt = now;
    }

    private void goes(DraftState next) {
        state = next;
        openMarker = next == DraftState.OPEN || next == DraftState.WAITING ? next.name() : null;
    }

    private void holds(Framework framework) {
        hash = framework.hash();
        document = Json.write(framework);
    }

    boolean isOpen() {
        return state == DraftState.OPEN;
    }

    boolean isWaiting() {
        return state == DraftState.WAITING;
    }

    Long id() {
        return id;
    }

    String hash() {
        return hash;
    }

    Instant changedAt() {
        return changedAt;
    }

    Draft draft() {
        return new Draft(
                id,
                state,
                baseNumber,
                folderDocument == null ? null : Json.read(folderDocument, Framework.class),
                hash,
                begunBy,
                begunAt,
                changedBy,
                changedAt,
                Json.read(document, Framework.class));
    }
}
