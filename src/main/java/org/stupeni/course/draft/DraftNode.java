package org.stupeni.course.draft;

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
import java.time.Instant;

/**
 * One node of a draft: the header, a module, a lesson, a picture, a question, an exam.
 *
 * <p>Its version counts what was saved; whoever saves names the version that was read, so nobody overwrites what they have not seen. Each text it had stays as a
 * {@link DraftChange}. A deleted node stays, too, and can be taken back; what stands in a deleted module is deleted with it.
 */
@Entity
@Table(name = "draft_node")
class DraftNode implements PlacedNode {

    @Id
    @SequenceGenerator(name = "draft_node", sequenceName = "draft_node_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "draft_node")
    @Column(name = "id")
    private Long id;

    @Column(name = "draft_id", nullable = false)
    private Long draftId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 10)
    private NodeKind kind;

    /** What it is called in the course, for ever. */
    @Column(name = "node_id", nullable = false, length = 120)
    private String nodeId;

    /** The node of the module it stands in, or null. */
    @Column(name = "parent_id")
    private Long parentId;

    /** Orders it among its like. */
    @Column(name = "place", nullable = false)
    private int place;

    @Enumerated(EnumType.STRING)
    @Column(name = "origin", nullable = false, length = 10)
    private NodeOrigin origin;

    @Column(name = "label_ru", nullable = false, length = NodeLabel.LONGEST)
    private String ru;

    @Column(name = "label_en", nullable = false, length = NodeLabel.LONGEST)
    private String en;

    /** The languages in which something of it is missing, by their codes. */
    @Column(name = "lacks", nullable = false, length = 10)
    private String lacks;

    @Lob
    @Column(name = "document", nullable = false)
    private String document;

    @Column(name = "version", nullable = false)
    private int version;

    @Column(name = "saved_by", nullable = false)
    private Long savedBy;

    @Column(name = "saved_at", nullable = false)
    private Instant savedAt;

    @Column(name = "deleted_by")
    private Long deletedBy;

    @Column(name = "deleted_at")
    private Instant deletedAt;

    protected DraftNode() {}

    DraftNode(Long draftId, CourseNode node, Long parentId, int place, NodeOrigin origin, Long by, Instant now) {
        this.draftId = draftId;
        this.kind = node.kind();
        this.nodeId = node.id();
        this.parentId = parentId;
        this.place = place;
        this.origin = origin;
        holds(node.document(), by, now);
        this.version = 1;
    }

    /** Has another text from now on; the one it had is returned to be kept. */
    DraftChange becomes(String text, Long by, Instant now) {
        DraftChange before = new DraftChange(id, ChangeKind.SAVED, version, document, savedBy, savedAt);
        holds(text, by, now);
        version++;
        return before;
    }

    private void holds(String text, Long by, Instant now) {
        NodeLabel label = NodeLabel.of(kind, text);
        document = text;
        ru = label.ru();
        en = label.en();
        lacks = label.lacks();
        savedBy = by;
        savedAt = now;
    }

    /** Is as the version has it that the draft is based on from now on. */
    void isOfBase() {
        origin = NodeOrigin.BASE;
    }

    void isAt(Long parent, int otherPlace) {
        parentId = parent;
        place = otherPlace;
    }

    void isAt(int otherPlace) {
        place = otherPlace;
    }

    void isDeleted(Long by, Instant now) {
        deletedBy = by;
        deletedAt = now;
    }

    void isBack() {
        deletedBy = null;
        deletedAt = null;
    }

    @Override
    public boolean isLive() {
        return deletedAt == null;
    }

    long draftId() {
        return draftId;
    }

    boolean isOf(long draft) {
        return draftId == draft;
    }

    @Override
    public Long id() {
        return id;
    }

    @Override
    public NodeKind kind() {
        return kind;
    }

    @Override
    public String nodeId() {
        return nodeId;
    }

    @Override
    public Long parentId() {
        return parentId;
    }

    @Override
    public int place() {
        return place;
    }

    @Override
    public String document() {
        return document;
    }

    int version() {
        return version;
    }

    NodeText text() {
        return new NodeText(id, kind, nodeId, parentId, version, document, savedBy, savedAt);
    }
}
