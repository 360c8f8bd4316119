package org.stupeni.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;

/** Reads the chain in its order, some rows at a time. */
@ApplicationScoped
@Transactional
class SealedRows {

    private static final int AT_ONCE = 5_000;

    /** How many things are asked for at once when their contents are compared. */
    private static final int CONTENTS_AT_ONCE = 500;

    @PersistenceContext
    EntityManager entityManager;

    /** The next rows behind this one. A place may be taken twice by somebody's hand, so the id decides after it. */
    List<SealedRow> after(long position, long id) {
        return entityManager
                .createQuery("""
                        select new org.stupeni.audit.SealedRow(e.position, e.previousHash, e.hash, e.id, e.who, e.what,
                            e.thingKind, e.thingId, e.happenedAt, e.content)
                        from TrailEntry e
                        where e.position > :position or e.position = :position and e.id > :id
                        order by e.position, e.id
                        """, SealedRow.class)
                .setParameter("position", position)
                .setParameter("id", id)
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    /** The next rows behind this place that seal a content. */
    List<SealedRow> withContent(Collection<String> whats, long position) {
        return entityManager
                .createQuery("""
                        select new org.stupeni.audit.SealedRow(e.position, e.previousHash, e.hash, e.id, e.who, e.what,
                            e.thingKind, e.thingId, e.happenedAt, e.content)
                        from TrailEntry e
                        where e.what in :whats and e.content is not null and e.position > :position order by e.position
                        """, SealedRow.class)
                .setParameter("whats", whats)
                .setParameter("position", position)
                .setMaxResults(CONTENTS_AT_ONCE)
                .getResultList();
    }
}
