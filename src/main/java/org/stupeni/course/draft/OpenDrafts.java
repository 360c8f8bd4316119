package org.stupeni.course.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** Every node, deleted ones too. */
    List<DraftNode> all(long draftId) {
        return entityManager
                .createQuery("select n from DraftNode n where n.draftId = :draft order by n.place, n.id", DraftNode.class)
                .setParameter("draft", draftId)
                .getResultList();
    }

    /** The nodes that are not deleted, in reading order. */
    List<DraftNode> live(long draftId) {
        List<DraftNode> all = all(draftId);
        Map<Long, DraftNode> modules = all.stream()
                .filter(node -> node.kind() == NodeKind.MODULE && node.isLive())
                .collect(Collectors.toMap(DraftNode::id, Function.identity()));
        return all.stream()
                .filter(node -> node.isLive() && (node.parentId() == null || modules.containsKey(node.parentId())))
                .sorted(Comparator.<DraftNode>comparingInt(node -> group(node.kind()))
                        .thenComparingInt(node -> node.kind().isInModule()
                                ? modules.get(node.parentId()).place()
                                : node.kind() == NodeKind.MODULE ? node.place() : 0)
                        .thenComparing(node -> node.kind())
                        .thenComparingInt(DraftNode::place)
                        .thenComparing(DraftNode::id))
                .toList();
    }

    private static int group(NodeKind kind) {
        return switch (kind) {
            case HEADER -> 0;
            case MODULE, LESSON, PICTURE, PRACTICE -> 1;
            case BANK -> 2;
            case EXAM -> 3;
        };
    }

    /** These nodes as values. */
    static List<CourseNode> values(List<DraftNode> nodes) {
        Map<Long, String> modules = nodes.stream()
                .filter(node -> node.kind() == NodeKind.MODULE)
                .collect(Collectors.toMap(DraftNode::id, DraftNode::nodeId));
        return nodes.stream()
                .map(node -> new CourseNode(
                        node.kind(),
                        node.parentId() == null ? null : modules.get(node.parentId()),
                        node.nodeId(),
                        node.document()))
                .toList();
    }
}
