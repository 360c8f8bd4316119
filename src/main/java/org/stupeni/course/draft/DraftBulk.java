package org.stupeni.course.draft;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.stupeni.platform.Json;

/** Many questions of a draft changed at once. It can be undone once, for those that nobody has changed since. */
@Entity
@Table(name = "draft_bulk")
class DraftBulk {

    @Id
    @SequenceGenerator(name = "draft_bulk", sequenceName = "draft_bulk_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "draft_bulk")
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "draft_id", nullable = false)
    private Long draftId;

    /** The name of the form it came with: sent twice, it is done once. */
    @Column(name = "deed", nullable = false, length = 60, unique = true)
    private String deed;

    /** {@link BulkNode}s as JSON. */
    @Lob
    @Column(name = "nodes", nullable = false)
    private String nodes;

    @Column(name = "done_by", nullable = false)
    private Long doneBy;

    @Column(name = "done_at", nullable = false)
    private Instant doneAt;

    @Column(name = "undone_by")
    private Long undoneBy;

    @Column(name = "undone_at")
    private Instant undoneAt;

    protected DraftBulk() {}

    DraftBulk(long draftId, String deed, List<BulkNode> nodes, Long by, Instant now) {
        this.draftId = draftId;
        this.deed = deed;
        this.nodes = Json.write(nodes);
        this.doneBy = by;
        this.doneAt = now;
    }

    void isUndone(List<BulkNode> left, Long by, Instant now) {
        nodes = Json.write(left);
        undoneBy = by;
        undoneAt = now;
    }

    boolean isOf(long draft) {
        return draftId == draft;
    }

    List<BulkNode> nodes() {
        return Json.read(nodes, new TypeReference<List<BulkNode>>() {});
    }

    BulkRow row() {
        return new BulkRow(id, nodes(), doneBy, doneAt, undoneAt);
    }

    Long id() {
        return id;
    }
}
