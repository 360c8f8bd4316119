package org.stupeni.course.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.stupeni.framework.Frameworks;
import org.stupeni.platform.Refused;

/** Changes tags, difficulty, indicator and lesson of many questions of a draft at once, after a dry run, and undoes it. */
@ApplicationScoped
@Transactional
public class DraftBulks {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    OpenDrafts open;

    @Inject
    Frameworks frameworks;

    @Inject
    Clock clock;

    /**
     * What a change would make of these questions, in the order of the draft. Nothing is written.
     *
     * @throws Refused if none is chosen, one is no question of the draft, the framework has no such indicator, or the draft no such lesson
     */
    public List<BulkLine> look(long draftId, Collection<Long> nodeIds, BulkChange change) {
        demandIndicator(change);
        demandLesson(draftId, change);
        return nodes(draftId, nodeIds).stream().map(node -> line(node, change)).toList();
    }

    private void demandIndicator(BulkChange change) {
        if (change.indicator() != null
                && frameworks
                        .current()
                        .framework()
                        .indicator(change.indicator())
                        .isEmpty()) {
            throw new Refused("draft_bulk.no_indicator");
        }
    }

    private void demandLesson(long draftId, BulkChange change) {
        if (change.lesson() != null
                && entityManager
                                .createQuery(
                                        "select count(n) from DraftNode n left join DraftNode p on p.id = n.parentId"
                                                + " where n.draftId = :draft and n.kind = :lesson and n.nodeId = :id"
                                                + " and n.deletedAt is null and p.deletedAt is null",
                                        Long.class)
                                .setParameter("draft", draftId)
                                .setParameter("lesson", NodeKind.LESSON)
                                .setParameter("id", change.lesson())
                                .getSingleResult()
                        == 0) {
            throw new Refused("draft_bulk.no_lesson");
        }
    }

    private List<DraftNode> nodes(long draftId, Collection<Long> nodeIds) {
        if (nodeIds.isEmpty()) {
            throw new Refused("draft_bulk.none");
        }
        List<DraftNode> nodes = entityManager
                .createQuery(
                        "select n from DraftNode n left join DraftNode p on p.id = n.parentId"
                                + " where n.draftId = :draft and n.kind in :questions and n.deletedAt is null and p.deletedAt is null"
                                + " and n.id in :ids order by n.parentId, n.place, n.id",
                        DraftNode.class)
                .setParameter("draft", draftId)
                .setParameter("questions", List.of(NodeKind.BANK, NodeKind.PRACTICE))
                .setParameter("ids", nodeIds)
                .getResultList();
        if (nodes.size() != nodeIds.stream().distinct().count()) {
            throw new Refused("draft_bulk.unknown");
        }
        return nodes;
    }

    private static BulkLine line(DraftNode node, BulkChange change) {
        NodeLabel label = NodeLabel.of(node.kind(), node.document());
        Optional<QuestionHead> before = QuestionHead.of(node.document());
        Optional<QuestionHead> after = before.map(head -> head.after(change));
        BulkLine.State state = after.isEmpty()
                ? BulkLine.State.UNREADABLE
                : after.equals(before)
                        ? BulkLine.State.SAME
                        : after.get().hasTooManyTags()
                                ? BulkLine.State.TOO_MANY
                                : after.get().in(node.document()).isEmpty()
                                        ? BulkLine.State.UNREADABLE
                                        : BulkLine.State.CHANGES;
        return new BulkLine(
                node.id(),
                node.nodeId(),
                label.ru(),
                label.en(),
                node.version(),
                state,
                before.orElse(null),
                state == BulkLine.State.CHANGES ? after.get() : null);
    }

    /**
     * Changes questions. One that somebody else has saved since is left alone and named; the rest is done. The second time with the same deed nothing happens.
     *
     * @param versions the version of each node that was shown
     * @param deed the name of the form
     * @return the id of what was done
     * @throws Refused as {@link #look}, if the draft is open no more, or nothing would change
     */
    public long apply(long draftId, Map<Long, Integer> versions, BulkChange change, String deed, Long by) {
        open.locked(draftId);
        Optional<DraftBulk> known = of(deed);
        if (known.isPresent()) {
            return known.filter(bulk -> bulk.isOf(draftId))
                    .orElseThrow(() -> new Refused("draft_bulk.unknown"))
                    .id();
        }
        demandIndicator(change);
        demandLesson(draftId, change);
        Instant now = clock.instant();
        List<BulkNode> done = new ArrayList<>();
        for (DraftNode node : nodes(draftId, versions.keySet())) {
            int shown = versions.get(node.id());
            if (node.version() != shown) {
                done.add(BulkNode.conflict(node.id(), shown));
            } else if (line(node, change).isChange()) {
                String text = QuestionHead.of(node.document())
                        .map(head -> head.after(change))
                        .flatMap(head -> head.in(node.document()))
                        .orElseThrow();
                entityManager.persist(node.becomes(text, by, now));
                done.add(BulkNode.changed(node.id(), shown, node.version()));
            }
        }
        if (done.isEmpty()) {
            throw new Refused("draft_bulk.same");
        }
        DraftBulk bulk = new DraftBulk(draftId, deed, done, by, now);
        entityManager.persist(bulk);
        entityManager.flush();
        return bulk.id();
    }

    private Optional<DraftBulk> of(String deed) {
        return entityManager
                .createQuery("select b from DraftBulk b where b.deed = :deed", DraftBulk.class)
                .setParameter("deed", deed)
                .getResultStream()
                .findFirst();
    }

    /** What was done to a draft under this id. */
    public Optional<BulkRow> find(long draftId, long bulkId) {
        return Optional.ofNullable(entityManager.find(DraftBulk.class, bulkId))
                .filter(bulk -> bulk.isOf(draftId))
                .map(DraftBulk::row);
    }

    /** What was done last to a draft, unless it is undone. */
    public Optional<BulkRow> last(long draftId) {
        return entityManager
                .createQuery("select b from DraftBulk b where b.draftId = :draft order by b.id desc", DraftBulk.class)
                .setParameter("draft", draftId)
                .setMaxResults(1)
                .getResultStream()
                .map(DraftBulk::row)
                .filter(row -> !row.isUndone())
                .findFirst();
    }

    /**
     * Gives the questions their texts again. One that somebody has saved since keeps its text and is named.
     *
     * @throws Refused if the draft is open no more, nothing was done under this id, or it is undone already
     */
    public BulkRow undo(long draftId, long bulkId, Long by) {
        open.locked(draftId);
        DraftBulk bulk = Optional.ofNullable(entityManager.find(DraftBulk.class, bulkId))
                .filter(found -> found.isOf(draftId))
                .orElseThrow(() -> new Refused("draft_bulk.unknown"));
        if (bulk.row().isUndone()) {
            throw new Refused("draft_bulk.undone");
        }
        Instant now = clock.instant();
        Map<Long, String> texts = texts(bulk.nodes());
        List<BulkNode> left = new ArrayList<>();
        for (BulkNode node : bulk.nodes()) {
            boolean back = !node.isConflict() && gives(node, texts.get(node.node()), by, now);
            left.add(new BulkNode(node.node(), node.before(), node.after(), node.isConflict() ? null : back));
        }
        bulk.isUndone(left, by, now);
        return bulk.row();
    }

    private boolean gives(BulkNode changed, String text, Long by, Instant now) {
        DraftNode node = entityManager.find(DraftNode.class, changed.node());
        if (node == null || text == null || !node.isLive() || node.version() != changed.after()) {
            return false;
        }
        entityManager.persist(node.becomes(text, by, now));
        return true;
    }

    /** The texts that nodes had before. */
    private Map<Long, String> texts(List<BulkNode> nodes) {
        Map<Long, Integer> versions = new TreeMap<>();
        nodes.stream().filter(node -> !node.isConflict()).forEach(node -> versions.put(node.node(), node.before()));
        Map<Long, String> texts = new HashMap<>();
        if (!versions.isEmpty()) {
            entityManager
                    .createQuery(
                            "select c.nodeId, c.version, c.document from DraftChange c where c.nodeId in :ids and c.kind = :saved",
                            Object[].class)
                    .setParameter("ids", versions.keySet())
                    .setParameter("saved", ChangeKind.SAVED)
                    .getResultStream()
                    .filter(row -> versions.get((Long) row[0]).equals(row[1]))
                    .forEach(row -> texts.put((Long) row[0], (String) row[2]));
        }
        return texts;
    }
}
