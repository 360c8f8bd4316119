package org.stupeni.course.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.stupeni.course.Courses;
import org.stupeni.course.PublishedCourse;
import org.stupeni.platform.Refused;

/** Takes into a draft what was published since it was opened. */
@ApplicationScoped
@Transactional
public class DraftMerging {

    /** Whose text a node has that both changed. */
    public enum Choice {
        MINE,
        THEIRS
    }

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    OpenDrafts open;

    @Inject
    Courses courses;

    @Inject
    VersionNodes versions;

    @Inject
    DraftPlaces places;

    @Inject
    Clock clock;

    /**
     * Bases a draft on the newest version: nodes that the draft has not touched become as they are there, those that both changed as is chosen. The text that is not
     * chosen stays in the history of its node or in the published version. So it is with their places, for all nodes of a kind together; what one side alone has keeps its
     * place behind its neighbour.
     *
     * @param newest the number of the newest version as the choices were made
     * @param orders whose places the nodes of a kind have that both moved
     * @throws Refused if the draft is open no more, another version was published meanwhile, or a choice is missing
     */
    public void merge(long draftId, int newest, Map<NodeKey, Choice> choices, Map<NodeKind, Choice> orders, Long by) {
        CourseDraft draft = open.locked(draftId);
        PublishedCourse version = courses.latest(draft.courseId())
                .filter(found -> found.number() == newest)
                .orElseThrow(() -> new Refused("draft_merge.moved_on"));
        List<CourseNode> base = Optional.ofNullable(draft.baseNumber())
                .flatMap(number -> courses.find(draft.courseId(), number))
                .map(versions::of)
                .orElse(List.of());
        List<CourseNode> now = OpenDrafts.values(open.live(draftId));
        List<CourseNode> theirs = versions.of(version);
        Set<NodeKind> placed = EnumSet.noneOf(NodeKind.class);
        for (OrderMerge merge : OrderMerge.of(base, theirs, now)) {
            if (isTheirs(merge.conflict(), orders.get(merge.kind()))) {
                placed.add(merge.kind());
            }
        }
        for (NodeMerge merge : NodeMerge.of(base, theirs, now)) {
            if (isTheirs(merge.conflict(), choices.get(merge.node()))) {
                take(draftId, merge, by);
            }
        }
        places.become(draftId, theirs, now, placed);
        draft.isBasedOn(newest);
    }

    /** @throws Refused where both changed it and nobody has chosen */
    private static boolean isTheirs(boolean conflict, Choice choice) {
        if (conflict && choice == null) {
            throw new Refused("draft_merge.choose");
        }
        return !conflict || choice == Choice.THEIRS;
    }

    private void take(long draftId, NodeMerge merge, Long by) {
        List<DraftNode> all = open.all(draftId);
        Optional<DraftNode> own =
                all.stream().filter(node -> is(node, merge, all)).findFirst();
        if (merge.theirs() == null) {
            own.ifPresent(node -> node.isDeleted(by, clock.instant()));
        } else if (own.isPresent()) {
            DraftNode node = own.get();
            node.isBack();
            if (!node.document().equals(merge.theirs())) {
                entityManager.persist(node.becomes(merge.theirs(), by, clock.instant()));
            }
        } else {
            add(draftId, merge, all, by);
        }
        entityManager.flush();
    }

    private static boolean is(DraftNode node, NodeMerge merge, List<DraftNode> all) {
        return node.kind() == merge.node().kind()
                && node.nodeId().equals(merge.node().id())
                && (node.kind() != NodeKind.PICTURE
                        || module(merge.module(), all)
                                .filter(module -> module.id().equals(node.parentId()))
                                .isPresent());
    }

    private static Optional<DraftNode> module(String id, List<DraftNode> all) {
        return all.stream()
                .filter(node -> node.kind() == NodeKind.MODULE && Objects.equals(node.nodeId(), id))
                .findFirst();
    }

    private void add(long draftId, NodeMerge merge, List<DraftNode> all, Long by) {
        Optional<DraftNode> module = module(merge.module(), all);
        module.ifPresent(DraftNode::isBack);
        int place = all.stream().mapToInt(DraftNode::place).max().orElse(0) + 1;
        CourseNode node =
                new CourseNode(merge.node().kind(), merge.module(), merge.node().id(), merge.theirs());
        entityManager.persist(new DraftNode(
                draftId, node, module.map(DraftNode::id).orElse(null), place, NodeOrigin.BASE, by, clock.instant()));
    }
}
