package org.stupeni.course.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.stupeni.framework.Framework;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.Refused;

/** What is seen at the levels of checklists of open drafts, for rooms that have words for it. */
@ApplicationScoped
@Transactional
public class DraftAnchors {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    OpenDrafts open;

    @Inject
    DraftNodes nodes;

    /** The checklists of every open draft, by course; in one statement. */
    public List<DraftChecklist> all() {
        return entityManager
                .createQuery(
                        "select n from DraftNode n, CourseDraft d where d.id = n.draftId and d.openMarker is not null"
                                + " and n.kind = :checklist and n.deletedAt is null order by d.openMarker, n.id",
                        DraftNode.class)
                .setParameter("checklist", NodeKind.CHECKLIST)
                .getResultStream()
                .map(node -> new DraftChecklist(
                        node.draftId(),
                        node.id(),
                        node.nodeId(),
                        node.version(),
                        ChecklistAnchors.items(node.document())))
                .toList();
    }

    /** The anchor that a checklist of a draft has at a level, the draft open or not. */
    public Optional<LocalText> find(long draftId, long node, String item, int level) {
        return nodes.find(draftId, node).filter(found -> found.kind() == NodeKind.CHECKLIST).stream()
                .flatMap(found -> ChecklistAnchors.items(found.document()).stream())
                .filter(one -> one.id().equals(item))
                .map(one -> one.anchors().get(level))
                .filter(anchor -> anchor != null)
                .findFirst();
    }

    /**
     * Saves a checklist with another anchor, as its editor would.
     *
     * @param version of the node that was read
     * @param change gives what is to stand there instead of what does, which is empty where nothing does
     * @throws Refused if the draft is open no more, has no such checklist or item, or somebody else has saved it since
     */
    public void put(
            long draftId, long node, int version, String item, int level, UnaryOperator<LocalText> change, Long by) {
        open.locked(draftId);
        String before = nodes.find(draftId, node)
                .filter(found -> found.kind() == NodeKind.CHECKLIST)
                .filter(found -> level >= Framework.LOWEST && level <= Framework.HIGHEST)
                .map(NodeText::document)
                .orElse("");
        LocalText anchor = change.apply(find(draftId, node, item, level).orElse(new LocalText("", "")));
        String after = ChecklistAnchors.with(before, item, level, anchor)
                .orElseThrow(() -> new Refused("draft_anchor.no_item"));
        if (nodes.save(draftId, node, version, after, by).conflict()) {
            throw new Refused("draft_anchor.moved_on");
        }
    }
}
