package org.stupeni.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.stupeni.certification.pack.TrailLine;
import org.stupeni.certification.pack.TrailLines;

/** Tells a pack what the trail says about its decisions and certificates. */
@ApplicationScoped
@Transactional
public class TrailOfThings implements TrailLines {

    @PersistenceContext
    EntityManager entityManager;

    @Override
    public List<TrailLine> about(Map<String, Set<String>> things) {
        return things.entrySet().stream()
                .filter(kind -> !kind.getValue().isEmpty())
                .flatMap(kind -> about(kind.getKey(), kind.getValue()))
                .sorted(Comparator.comparing(TrailLine::position, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparingLong(TrailLine::id))
                .toList();
    }

    private Stream<TrailLine> about(String kind, Set<String> ids) {
        return entityManager
                .createQuery("""
                        select new org.stupeni.certification.pack.TrailLine(e.position, e.previousHash, e.hash, e.id, e.who, e.what,
                            e.thingKind, e.thingId, e.happenedAt, e.content)
                        from TrailEntry e where e.thingKind = :kind and e.thingId in :ids
                        """, TrailLine.class)
                .setParameter("kind", kind)
                .setParameter("ids", ids)
                .getResultStream();
    }
}
