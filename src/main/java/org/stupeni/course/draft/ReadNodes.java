package org.stupeni.course.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.stupeni.platform.LastUsed;

/**
 * Reads nodes to look at them. The pages that look a draft over ask for nearly the same texts again and again, and those are most of what has to be read: each is kept by
 * the version it is of.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ReadNodes {

    private static final int KEPT = 3_000;

    /** Longer texts, which are pictures nearly always, are read anew. */
    private static final int LONGEST_KEPT = 20_000;

    private static final int AT_ONCE = 500;

    @PersistenceContext
    EntityManager entityManager;

    private final LastUsed<Version, String> kept = new LastUsed<>(KEPT);

    /** A version that was taken back before it was committed may be saved again with another text, but not at the same time. */
    private record Version(Long node, int number, Instant savedAt) {}

    /**
     * The nodes that are not deleted, in their places among their like.
     *
     * @param which of them: a condition on {@code n}
     * @param values of its parameters
     */
    List<ReadNode> of(long draftId, String which, Map<String, Object> values) {
        TypedQuery<Object[]> query = entityManager
                .createQuery(
                        "select n.id, n.kind, n.nodeId, n.parentId, n.place, n.version, n.savedAt from DraftNode n"
                                + " where n.draftId = :draft and n.deletedAt is null and (" + which
                                + ") order by n.place, n.id",
                        Object[].class)
                .setParameter("draft", draftId);
        values.forEach(query::setParameter);
        List<Object[]> rows = query.getResultList();
        Map<Long, String> texts = texts(rows);
        return rows.stream()
                .map(row -> new ReadNode(
                        (Long) row[0],
                        (NodeKind) row[1],
                        (String) row[2],
                        (Long) row[3],
                        (Integer) row[4],
                        Objects.requireNonNull(texts.get((Long) row[0]))))
                .toList();
    }

    private Map<Long, String> texts(List<Object[]> rows) {
        Map<Long, String> texts = new HashMap<>();
        Map<Long, Version> unknown = new HashMap<>();
        for (Object[] row : rows) {
            Version version = new Version((Long) row[0], (Integer) row[5], (Instant) row[6]);
            String known = kept.get(version);
            if (known == null) {
                unknown.put(version.node(), version);
            } else {
                texts.put(version.node(), known);
            }
        }
        List<Long> ids = new ArrayList<>(unknown.keySet());
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            entityManager
                    .createQuery(
                            "select n.id, n.version, n.savedAt, n.document from DraftNode n where n.id in :ids",
                            Object[].class)
                    .setParameter("ids", ids.subList(from, Math.min(from + AT_ONCE, ids.size())))
                    .getResultStream()
                    .forEach(row -> {
                        String text = (String) row[3];
                        texts.put((Long) row[0], text);
                        if (text.length() <= LONGEST_KEPT) {
                            kept.put(new Version((Long) row[0], (Integer) row[1], (Instant) row[2]), text);
                        }
                    });
        }
        return texts;
    }
}
