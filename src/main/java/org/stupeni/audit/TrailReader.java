package org.stupeni.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the trail by time, the newest first, page by page from a place: the last page costs as much as the first. */
@ApplicationScoped
@Transactional
public class TrailReader {

    private static final String ROWS = """
            select new org.stupeni.audit.TrailRow(e.id, e.who, e.what, e.thingKind, e.thingId, e.happenedAt, e.position,
                e.previousHash, e.hash, e.content)
            from TrailEntry e where e.id is not null
            """;

    @PersistenceContext
    EntityManager entityManager;

    public List<TrailRow> newest(TrailFilter filter, int most) {
        return query(filter, null, "", " order by e.happenedAt desc, e.id desc", most);
    }

    /** The rows that come next behind this place. */
    public List<TrailRow> olderThan(TrailPlace place, TrailFilter filter, int most) {
        return query(
                filter,
                place,
                " and e.happenedAt <= :when and (e.happenedAt < :when or e.id < :id)",
                " order by e.happenedAt desc, e.id desc",
                most);
    }

    /** The rows that come right before this place, the newest first as well. */
    public List<TrailRow> newerThan(TrailPlace place, TrailFilter filter, int most) {
        List<TrailRow> rows = new ArrayList<>(query(
                filter,
                place,
                " and e.happenedAt >= :when and (e.happenedAt > :when or e.id > :id)",
                " order by e.happenedAt, e.id",
                most));
        Collections.reverse(rows);
        return rows;
    }

    private List<TrailRow> query(TrailFilter filter, TrailPlace place, String beyond, String order, int most) {
        StringBuilder where = new StringBuilder(beyond);
        Map<String, Object> parameters = new HashMap<>();
        if (place != null) {
            parameters.put("when", place.when());
            parameters.put("id", place.id());
        }
        if (filter.person() != null) {
            where.append(" and (e.who = :person or e.thingKind = 'employee' and (e.thingId = :about or e.thingId like"
                    + " :aboutMore)");
            filter.things().forEach((kind, ids) -> {
                if (!ids.isEmpty()) {
                    String number = String.valueOf(parameters.size());
                    where.append(" or e.thingKind = :kind" + number + " and e.thingId in :ids" + number);
                    parameters.put("kind" + number, kind);
                    parameters.put("ids" + number, ids);
                }
            });
            where.append(")");
            parameters.put("person", filter.person());
            parameters.put("about", filter.person().toString());
            parameters.put("aboutMore", filter.person() + "/%");
        }
        if (filter.kinds() != null) {
            where.append(filter.kinds().isEmpty() ? " and e.id is null" : " and e.what in :kinds");
            if (!filter.kinds().isEmpty()) {
                parameters.put("kinds", filter.kinds());
            }
        }
        if (filter.from() != null) {
            where.append(" and e.happenedAt >= :from");
            parameters.put("from", filter.from());
        }
        if (filter.until() != null) {
            where.append(" and e.happenedAt < :until");
            parameters.put("until", filter.until());
        }
        TypedQuery<TrailRow> query =
                entityManager.createQuery(ROWS + where + order, TrailRow.class).setMaxResults(most);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }
}
