package org.stupeni.course.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.stupeni.platform.Refused;
import org.stupeni.question.Question;

/** Builds the tree of a draft: adds nodes, moves, duplicates, deletes them and takes them back. */
@ApplicationScoped
@Transactional
public class DraftStructure {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    OpenDrafts open;

    @Inject
    NewChecklist newChecklist;

    @Inject
    Clock clock;

    /**
     * Adds a node behind its like.
     *
     * @return its id
     * @throws Refused if it misses something it needs, if the course may not have it, or as {@link #addQuestions}
     */
    public long add(long draftId, NewNode wanted, Long by) {
        wanted.demandComplete();
        CourseDraft draft = open.locked(draftId);
        List<DraftNode> all = open.all(draftId);
        DraftNode module = demandModule(draftId, wanted.kind(), wanted.module());
        if (wanted.kind() == NodeKind.CHECKLIST) {
            CourseNode checklist = newChecklist.of(draft, all, wanted);
            return open.keep(draftId, checklist, null, last(all) + 1, by, clock.instant())
                    .id();
        }
        String nodeId = wanted.freeId(OpenDrafts.ids(all, wanted.kind(), module));
        CourseNode node = new CourseNode(
                wanted.kind(), null, nodeId, wanted.document(nodeId, taughtIn(all, module, wanted.lesson())));
        return open.keep(draftId, node, module, last(all) + 1, by, clock.instant())
                .id();
    }

    /** The lesson that was open, else in practice the first of the module; for the bank whoever writes the question has to say it. */
    private static String taughtIn(List<DraftNode> all, DraftNode module, String open) {
        List<String> lessons = all.stream()
                .filter(node -> node.kind() == NodeKind.LESSON && node.isLive())
                .filter(node -> module == null || node.parentId().equals(module.id()))
                .sorted(Comparator.comparingInt(DraftNode::place))
                .map(DraftNode::nodeId)
                .toList();
        if (open != null && lessons.contains(open)) {
            return open;
        }
        return module == null || lessons.isEmpty() ? "" : lessons.get(0);
    }

    private DraftNode demandModule(long draftId, NodeKind kind, Long module) {
        if (!kind.isInModule()) {
            return null;
        }
        return Optional.ofNullable(module)
                .map(id -> open.live(draftId, id))
                .filter(found -> found.kind() == NodeKind.MODULE)
                .orElseThrow(() -> new Refused("draft_add.no_module"));
    }

    /**
     * Adds questions behind those that are there, in their order. One whose id the draft has already gets a new id.
     *
     * @param module the node of the module whose practice quiz they join; null for the bank
     * @return the ids of their nodes
     * @throws Refused if the draft is open no more or has no such module
     */
    public List<Long> addQuestions(long draftId, Long module, List<Question> questions, Long by) {
        open.locked(draftId);
        NodeKind kind = module == null ? NodeKind.BANK : NodeKind.PRACTICE;
        DraftNode parent = demandModule(draftId, kind, module);
        List<DraftNode> all = open.all(draftId);
        Set<String> taken = new HashSet<>(OpenDrafts.ids(all, kind, parent));
        int place = last(all);
        List<Long> added = new ArrayList<>();
        for (Question question : questions) {
            String id = NewNode.free(question.id(), taken);
            taken.add(id);
            CourseNode node = CourseNodes.question(kind, null, question);
            CourseNode named = new CourseNode(kind, null, id, NewNode.named(node.document(), id));
            added.add(open.keep(draftId, named, parent, ++place, by, clock.instant())
                    .id());
        }
        return added;
    }

    private static int last(List<DraftNode> all) {
        return all.stream().mapToInt(DraftNode::place).max().orElse(0);
    }

    /** Moves a node before the one above it of its kind, or back; at the end nothing happens. A lesson or a question of practice goes on into the next module. */
    public void move(long draftId, long nodeId, boolean up) {
        open.locked(draftId);
        DraftNode node = open.live(draftId, nodeId);
        if (!node.kind().hasOrder()) {
            throw new Refused("draft_move.no_order");
        }
        List<DraftNode> live = open.live(draftId);
        List<DraftNode> like = like(live, node.kind(), node.parentId());
        int at = like.indexOf(node);
        int to = up ? at - 1 : at + 1;
        if (to >= 0 && to < like.size()) {
            DraftNode other = like.get(to);
            int place = node.place();
            node.isAt(other.place());
            other.isAt(place);
        } else if (node.kind().isInModule()) {
            neighbour(live, node, up).ifPresent(module -> into(live, node, module, up));
        }
    }

    private static Optional<DraftNode> neighbour(List<DraftNode> live, DraftNode node, boolean up) {
        List<DraftNode> modules = like(live, NodeKind.MODULE, null);
        List<Long> ids = modules.stream().map(DraftNode::id).toList();
        int to = ids.indexOf(node.parentId()) + (up ? -1 : 1);
        return to < 0 || to >= modules.size() ? Optional.empty() : Optional.of(modules.get(to));
    }

    /** Puts a node at the end of another module, or at its beginning. */
    private static void into(List<DraftNode> live, DraftNode node, DraftNode module, boolean end) {
        List<DraftNode> like = like(live, node.kind(), module.id());
        int place = end
                ? live.stream().mapToInt(DraftNode::place).max().orElse(0) + 1
                : like.stream().mapToInt(DraftNode::place).min().orElse(node.place() + 1) - 1;
        node.isAt(module.id(), place);
    }

    /**
     * Moves a lesson or a question of practice to the end of another module.
     *
     * @throws Refused if it is nothing that stands in a module, or there is no such module
     */
    public void moveTo(long draftId, long nodeId, long moduleId) {
        open.locked(draftId);
        DraftNode node = open.live(draftId, nodeId);
        if (!node.kind().isInModule() || node.kind() == NodeKind.PICTURE) {
            throw new Refused("draft_move.no_order");
        }
        DraftNode module = demandModule(draftId, node.kind(), moduleId);
        if (!module.id().equals(node.parentId())) {
            into(open.live(draftId), node, module, true);
        }
    }

    private static List<DraftNode> like(List<DraftNode> live, NodeKind kind, Long parent) {
        return live.stream()
                .filter(node -> node.kind() == kind && Objects.equals(node.parentId(), parent))
                .toList();
    }

    /**
     * Deletes a node, a module with everything in it.
     *
     * @throws Refused for the header, without which there is no course
     */
    public void delete(long draftId, long nodeId, Long by) {
        open.locked(draftId);
        DraftNode node = open.live(draftId, nodeId);
        if (node.kind() == NodeKind.HEADER) {
            throw new Refused("draft_delete.header");
        }
        Instant now = clock.instant();
        node.isDeleted(by, now);
    }

    /**
     * Takes a deleted node back to its place.
     *
     * @throws Refused if the draft has no such node, or its module is deleted
     */
    public void undelete(long draftId, long nodeId) {
        open.locked(draftId);
        DraftNode node = Optional.ofNullable(entityManager.find(DraftNode.class, nodeId))
                .filter(found -> found.isOf(draftId))
                .orElseThrow(() -> new Refused("draft_edit.deleted"));
        if (node.parentId() != null
                && !entityManager.find(DraftNode.class, node.parentId()).isLive()) {
            throw new Refused("draft_delete.module_first");
        }
        node.isBack();
    }
}
