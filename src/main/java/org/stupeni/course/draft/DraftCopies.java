package org.stupeni.course.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stupeni.platform.Refused;

/** Copies nodes of a draft. */
@ApplicationScoped
@Transactional
public class DraftCopies {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    OpenDrafts open;

    @Inject
    Clock clock;

    /**
     * Adds a copy behind a node, of a module with everything in it.
     *
     * @return the id of the copy
     * @throws Refused for what a course has once
     */
    public long duplicate(long draftId, long nodeId, Long by) {
        open.locked(draftId);
        DraftNode node = open.live(draftId, nodeId);
        if (!node.kind().canBeCopied()) {
            throw new Refused("draft_duplicate.not_this");
        }
        List<DraftNode> all = open.all(draftId);
        int place = node.place() + 1;
        all.stream().filter(other -> other.place() >= place).forEach(other -> other.isAt(other.place() + 1));
        DraftNode parent = node.parentId() == null ? null : entityManager.find(DraftNode.class, node.parentId());
        DraftNode copy = copy(node, parent, place, all, Map.of(), by);
        if (node.kind() == NodeKind.MODULE) {
            content(node, copy, all, by);
        }
        return copy.id();
    }

    private void content(DraftNode module, DraftNode copy, List<DraftNode> all, Long by) {
        Map<String, String> lessons = new HashMap<>();
        List<DraftNode> own = all.stream()
                .filter(node -> node.isLive() && module.id().equals(node.parentId()))
                .sorted(Comparator.comparing(DraftNode::kind).thenComparingInt(DraftNode::place))
                .toList();
        for (DraftNode node : own) {
            DraftNode made = copy(node, copy, node.place(), all, lessons, by);
            if (node.kind() == NodeKind.LESSON) {
                lessons.put(node.nodeId(), made.nodeId());
            }
            all = new ArrayList<>(all);
            all.add(made);
        }
    }

    private DraftNode copy(
            DraftNode node, DraftNode parent, int place, List<DraftNode> all, Map<String, String> lessons, Long by) {
        String id = node.kind() == NodeKind.PICTURE
                ? node.nodeId()
                : NewNode.free(node.nodeId(), OpenDrafts.ids(all, node.kind(), parent));
        String text = node.kind().isQuestion()
                ? NewNode.taughtBy(NewNode.named(node.document(), id), lessons)
                : node.document();
        return open.keep(
                node.draftId(), new CourseNode(node.kind(), null, id, text), parent, place, by, clock.instant());
    }
}
