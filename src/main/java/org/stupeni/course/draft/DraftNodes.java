package org.stupeni.course.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.stupeni.platform.Refused;

/** The nodes of a draft and their texts: read, saved, compared with what was, restored. */
@ApplicationScoped
@Transactional
public class DraftNodes {

    /** So many characters a document has at most. */
    public static final int LONGEST = 120_000;

    private static final String ROW = """
            select new org.stupeni.course.draft.NodeRow(n.id, n.kind, n.nodeId, n.parentId, n.place, n.origin, n.ru, n.en,
                n.lacks, n.version)
            from DraftNode n left join DraftNode p on p.id = n.parentId
            where n.draftId = :draft
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    OpenDrafts open;

    @Inject
    Clock clock;

    /** Every node that is not deleted, in its place among its like; in one statement. */
    public List<NodeRow> tree(long draftId) {
        return entityManager
                .createQuery(
                        ROW + " and n.deletedAt is null and p.deletedAt is null order by n.place, n.id", NodeRow.class)
                .setParameter("draft", draftId)
                .getResultList();
    }

    /** The modules of every open draft, in their places. */
    public List<DraftModule> modules() {
        return entityManager
                .createQuery(
                        "select new org.stupeni.course.draft.DraftModule(n.draftId, n.id, n.ru, n.en) from DraftNode n, CourseDraft d"
                                + " where d.id = n.draftId and d.openMarker is not null and n.kind = :module and n.deletedAt is null"
                                + " order by d.openMarker, n.place, n.id",
                        DraftModule.class)
                .setParameter("module", NodeKind.MODULE)
                .getResultList();
    }

    /** The nodes that were deleted, the last first; what stood in a deleted module comes back with it and is not named. */
    public List<NodeRow> deleted(long draftId) {
        return entityManager
                .createQuery(
                        ROW + " and n.deletedAt is not null and p.deletedAt is null order by n.deletedAt desc, n.id",
                        NodeRow.class)
                .setParameter("draft", draftId)
                .getResultList();
    }

    /** The deleted node that has to be taken back for this one to be there again: its module, or itself; nothing where it is there. */
    public Optional<Long> deletedWith(long draftId, long nodeId) {
        return Optional.ofNullable(entityManager.find(DraftNode.class, nodeId))
                .filter(node -> node.isOf(draftId))
                .flatMap(node -> Stream.of(node.parentId(), node.id())
                        .filter(Objects::nonNull)
                        .filter(id -> !entityManager.find(DraftNode.class, id).isLive())
                        .findFirst());
    }

    /** A node with its text, unless it is deleted. */
    public Optional<NodeText> find(long draftId, long nodeId) {
        return Optional.ofNullable(entityManager.find(DraftNode.class, nodeId))
                .filter(node -> node.isOf(draftId) && node.isLive())
                .map(DraftNode::text);
    }

    /**
     * Saves the text of a node. What is equal to what is there changes nothing, so the same may be sent again.
     *
     * @param version the version of the node that the text was written from
     * @return the node as it is now. If somebody else has saved another text since, nothing is overwritten: theirs is returned, this one is put aside in the history
     * @throws Refused if the draft is open no more, the node is deleted, or the text is too long or no text of such a node
     */
    public SavedNode save(long draftId, long nodeId, int version, String document, Long by) {
        String text = document == null ? "" : document.replace("\r\n", "\n");
        open.locked(draftId);
        DraftNode node = open.live(draftId, nodeId);
        demandWritable(node, text);
        if (text.equals(node.document())) {
            return new SavedNode(node.text(), false);
        }
        if (node.version() != version) {
            putAside(node, version, text, by);
            return new SavedNode(node.text(), true);
        }
        entityManager.persist(node.becomes(text, by, clock.instant()));
        return new SavedNode(node.text(), false);
    }

    private static void demandWritable(DraftNode node, String text) {
        if (text.length() > LONGEST) {
            throw new Refused("draft_edit.long", LONGEST);
        }
        if (node.kind() == NodeKind.LESSON && LessonDocument.read(text).isEmpty()) {
            throw new Refused("draft_edit.no_lesson");
        }
    }

    private void putAside(DraftNode node, int version, String text, Long by) {
        boolean known =
                changes(node.id()).stream().anyMatch(change -> change.document().equals(text));
        if (!known) {
            entityManager.persist(new DraftChange(node.id(), ChangeKind.ASIDE, version, text, by, clock.instant()));
        }
    }

    private List<DraftChange> changes(Long nodeId) {
        return entityManager
                .createQuery("select c from DraftChange c where c.nodeId = :node order by c.id", DraftChange.class)
                .setParameter("node", nodeId)
                .getResultList();
    }

    /** The texts of a node, the present one first. */
    public List<ChangeRow> history(long draftId, long nodeId) {
        return find(draftId, nodeId)
                .map(node -> {
                    List<ChangeRow> rows = new ArrayList<>(entityManager
                            .createQuery(
                                    "select new org.stupeni.course.draft.ChangeRow(c.id, c.kind, c.version, c.savedBy, c.savedAt)"
                                            + " from DraftChange c where c.nodeId = :node order by c.id",
                                    ChangeRow.class)
                            .setParameter("node", nodeId)
                            .getResultList());
                    rows.add(new ChangeRow(null, ChangeKind.SAVED, node.version(), node.savedBy(), node.savedAt()));
                    Collections.reverse(rows);
                    return rows;
                })
                .orElse(List.of());
    }

    /** A text of the history of a node. */
    public Optional<String> text(long draftId, long nodeId, long changeId) {
        return find(draftId, nodeId)
                .flatMap(node -> Optional.ofNullable(entityManager.find(DraftChange.class, changeId)))
                .filter(change -> change.nodeId() == nodeId)
                .map(DraftChange::document);
    }

    /**
     * Gives a node a text of its history again. That is a save like any other, which the history keeps.
     *
     * @param version the version of the node that is shown
     * @throws Refused if there is no such text, and as {@link #save}
     */
    public SavedNode restore(long draftId, long nodeId, long changeId, int version, Long by) {
        String text = text(draftId, nodeId, changeId).orElseThrow(() -> new Refused("draft_history.none"));
        return save(draftId, nodeId, version, text, by);
    }
}
