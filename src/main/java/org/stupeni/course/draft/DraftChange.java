package org.stupeni.course.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.stupeni.platform.AppendOnly;

/** A text that a node had before, or that somebody typed and could not save, as who wrote it when. It is written once. */
@Entity
@EntityListeners(AppendOnly.class)
@Table(name = "draft_change")
class DraftChange {

    @Id
    @SequenceGenerator(name = "draft_change", sequenceName = "draft_change_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "draft_change")
    @Column(name = "id", updatable = false)
    private Long id;

    @Column(name = "node_id", nullable = false, updatable = false)
    private Long nodeId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false, length = 10)
    private ChangeKind kind;

    /** The version of the node; of a text that was put aside, the one it was written from. */
    @Column(name = "version", nullable = false, updatable = false)
    private int version;

    @Lob
    @Column(name = "document", nullable = false, updatable = false)
    private String document;

    @Column(name = "saved_by", nullable = false, updatable = false)
    private Long savedBy;

    @Column(name = "saved_at", nullable = false, updatable = false)
    private Instant savedAt;

    protected DraftChange() {}

    DraftChange(Long nodeId, ChangeKind kind, int version, String document, Long savedBy, Instant savedAt) {
        this.nodeId = nodeId;
        this.kind = kind;
        this.version = version;
        this.document = document;
        this.savedBy = savedBy;
        this.savedAt = savedAt;
    }

    Long nodeId() {
        return nodeId;
    }

    String document() {
        return document;
    }
}
