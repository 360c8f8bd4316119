package org.stupeni.course.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stupeni.course.Course;
import org.stupeni.platform.Refused;

/** Takes whole courses that somebody brings into drafts. */
@ApplicationScoped
@Transactional
public class BroughtCourses {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Drafts drafts;

    @Inject
    OpenDrafts open;

    @Inject
    Clock clock;

    /**
     * The draft of the course with this id becomes as the brought course is: the open one, a new one of a course that is published, or that of a new course. Texts that
     * were in it stay in the history of their nodes, and nodes that the brought course does not have can be taken back.
     *
     * @return the id of the draft
     * @throws Refused if somebody else opens one at this moment
     */
    public long take(Course course, Long by) {
        List<CourseNode> nodes = CourseNodes.of(course);
        Optional<Long> known = drafts.open(course.id(), by);
        if (known.isEmpty()) {
            return drafts.keep(new CourseDraft(course.id(), null, by, clock.instant()), nodes, NodeOrigin.ADDED, by);
        }
        become(known.get(), nodes, by);
        return known.get();
    }

    private void become(long draftId, List<CourseNode> nodes, Long by) {
        open.locked(draftId);
        Instant now = clock.instant();
        List<DraftNode> all = open.all(draftId);
        Map<NodeKey, DraftNode> own = byKey(all);
        Map<String, Long> modules = new HashMap<>();
        Set<Long> stay = new HashSet<>();
        int place = 0;
        for (CourseNode node : nodes) {
            place++;
            Long module = modules.get(node.module());
            DraftNode row = own.get(node.key());
            if (row == null) {
                row = new DraftNode(draftId, node, module, place, NodeOrigin.ADDED, by, now);
                entityManager.persist(row);
            } else {
                row.isBack();
                row.isAt(module, place);
                if (!row.document().equals(node.document())) {
                    entityManager.persist(row.becomes(node.document(), by, now));
                }
            }
            stay.add(row.id());
            if (node.kind() == NodeKind.MODULE) {
                entityManager.flush();
                modules.put(node.id(), row.id());
            }
        }
        all.stream()
                .filter(node -> node.isLive() && !stay.contains(node.id()))
                .forEach(node -> node.isDeleted(by, now));
        entityManager.flush();
    }

    private static Map<NodeKey, DraftNode> byKey(List<DraftNode> all) {
        Map<Long, String> modules = all.stream()
                .filter(node -> node.kind() == NodeKind.MODULE)
                .collect(Collectors.toMap(DraftNode::id, DraftNode::nodeId));
        return all.stream()
                .collect(Collectors.toMap(
                        node -> NodeKey.of(
                                node.kind(),
                                node.parentId() == null ? "" : modules.get(node.parentId()),
                                node.nodeId()),
                        Function.identity(),
                        (one, other) -> one.isLive() ? one : other));
    }
}
