package org.stupeni.course.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stupeni.course.CourseModule;
import org.stupeni.platform.Refused;

/** The rows of drafts, for the classes that change them. Whatever changes a draft locks it first, so that nothing is saved into one that is just being published. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class OpenDrafts {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ReadNodes reading;

    /** @throws Refused if there is none, or it is published or discarded */
    CourseDraft locked(long draftId) {
        return Optional.ofNullable(entityManager.find(CourseDraft.class, draftId, LockModeType.PESSIMISTIC_WRITE))
                .filter(CourseDraft::isOpen)
                .orElseThrow(() -> new Refused("draft_edit.closed"));
    }

    /** @throws Refused if the draft has no such node, or it is deleted, alone or with its module */
    DraftNode live(long draftId, long nodeId) {
        return Optional.ofNullable(entityManager.find(DraftNode.class, nodeId))
                .filter(node -> node.isOf(draftId) && node.isLive())
                .filter(node -> node.parentId() == null
                        || entityManager.find(DraftNode.class, node.parentId()).isLive())
                .orElseThrow(() -> new Refused("draft_edit.deleted"));
    }

    /** A node that is not deleted, of a draft in any state. */
    Optional<DraftNode> node(long draftId, long nodeId) {
        return Optional.ofNullable(entityManager.find(DraftNode.class, nodeId))
                .filter(node -> node.isOf(draftId) && node.isLive());
    }

    /** The pictures of a module. */
    List<CourseModule.Picture> pictures(Long module) {
        return entityManager
                .createQuery(
                        "select n from DraftNode n where n.parentId = :module and n.kind = :kind and n.deletedAt is null",
                        DraftNode.class)
                .setParameter("module", module)
                .setParameter("kind", NodeKind.PICTURE)
                .getResultStream()
                .map(node -> new CourseModule.Picture(node.nodeId(), node.document()))
                .toList();
    }

    /** Adds a node to a draft. */
    DraftNode keep(long draftId, CourseNode node, DraftNode module, int place, Long by, Instant now) {
        DraftNode row =
                new DraftNode(draftId, node, module == null ? null : module.id(), place, NodeOrigin.ADDED, by, now);
        entityManager.persist(row);
        entityManager.flush();
        return row;
    }

    /** Ids that a new node cannot have; those of deleted ones are never given again, since these may come back. */
    static Set<String> ids(List<DraftNode> all, NodeKind kind, DraftNode module) {
        return all.stream()
                .filter(node -> kind.isQuestion() ? node.kind().isQuestion() : node.kind() == kind)
                .filter(node -> kind != NodeKind.PICTURE || node.parentId().equals(module.id()))
                .map(DraftNode::nodeId)
                .collect(Collectors.toSet());
    }

    /** Every node, deleted ones too. */
    List<DraftNode> all(long draftId) {
        return entityManager
                .createQuery(
                        "select n from DraftNode n where n.draftId = :draft order by n.place, n.id", DraftNode.class)
                .setParameter("draft", draftId)
                .getResultList();
    }

    /** The nodes that are not deleted, in reading order, to be looked at. */
    List<CourseNode> looked(long draftId) {
        return values(live(reading.of(draftId, "1 = 1", Map.of())));
    }

    /** The nodes that are not deleted, in reading order. */
    List<DraftNode> live(long draftId) {
        return live(all(draftId));
    }

    /** A live node and what its rules look at: lessons that need only be there have no text. The node is not among them if its module is deleted. */
    List<CourseNode> lookedAtBy(DraftNode node) {
        long module = node.kind() == NodeKind.MODULE
                ? node.id()
                : node.kind() == NodeKind.LESSON || node.kind() == NodeKind.PICTURE ? node.parentId() : 0;
        List<NodeKind> whole = node.kind() == NodeKind.EXAM
                ? List.of(NodeKind.HEADER, NodeKind.MODULE, NodeKind.BANK)
                : List.of(NodeKind.HEADER, NodeKind.MODULE);
        List<CourseNode> nodes = new ArrayList<>(values(live(reading.of(
                node.draftId(),
                "n.id = :node or n.kind in :whole or n.parentId = :module and n.kind in :shown",
                Map.of(
                        "node",
                        node.id(),
                        "whole",
                        whole,
                        "module",
                        module,
                        "shown",
                        List.of(NodeKind.LESSON, NodeKind.PICTURE))))));
        entityManager
                .createQuery("""
                        select p.nodeId, n.nodeId from DraftNode n join DraftNode p on p.id = n.parentId
                        where n.draftId = :draft and n.kind = :lesson and n.deletedAt is null and p.deletedAt is null and p.id <> :module
                        """, Object[].class)
                .setParameter("draft", node.draftId())
                .setParameter("lesson", NodeKind.LESSON)
                .setParameter("module", module)
                .getResultStream()
                .forEach(row -> nodes.add(Assembler.there((String) row[0], (String) row[1])));
        return nodes;
    }

    /** What a node is called. */
    NodeKey key(DraftNode node) {
        String module = node.parentId() == null
                ? null
                : entityManager.find(DraftNode.class, node.parentId()).nodeId();
        return NodeKey.of(node.kind(), module, node.nodeId());
    }

    private static <T extends PlacedNode> List<T> live(List<T> all) {
        Map<Long, T> modules = all.stream()
                .filter(node -> node.kind() == NodeKind.MODULE && node.isLive())
                .collect(Collectors.toMap(PlacedNode::id, Function.identity()));
        return all.stream()
                .filter(node -> node.isLive() && (node.parentId() == null || modules.containsKey(node.parentId())))
                .sorted(Comparator.<T>comparingInt(node -> group(node.kind()))
                        .thenComparingInt(node -> node.kind().isInModule()
                                ? modules.get(node.parentId()).place()
                                : node.kind() == NodeKind.MODULE ? node.place() : 0)
                        .thenComparing(node -> node.kind())
                        .thenComparingInt(PlacedNode::place)
                        .thenComparing(PlacedNode::id))
                .toList();
    }

    private static int group(NodeKind kind) {
        return switch (kind) {
            case HEADER -> 0;
            case MODULE, LESSON, PICTURE, PRACTICE -> 1;
            case BANK -> 2;
            case EXAM -> 3;
            case CHECKLIST -> 4;
        };
    }

    /** These nodes as values. */
    static List<CourseNode> values(List<? extends PlacedNode> nodes) {
        Map<Long, String> modules = nodes.stream()
                .filter(node -> node.kind() == NodeKind.MODULE)
                .collect(Collectors.toMap(PlacedNode::id, PlacedNode::nodeId));
        return nodes.stream()
                .<CourseNode>map(node -> new CourseNode(
                        node.kind(),
                        node.parentId() == null ? null : modules.get(node.parentId()),
                        node.nodeId(),
                        node.document()))
                .toList();
    }
}
