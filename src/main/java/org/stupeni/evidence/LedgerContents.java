package org.stupeni.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stupeni.platform.Json;

/** Rows of the ledger word for word, as the database has them: what a decision cites is sealed with it. */
@ApplicationScoped
@Transactional
public class LedgerContents {

    private static final int AT_ONCE = 500;

    @PersistenceContext
    EntityManager entityManager;

    /** The JSON of these rows, by id; nothing for a row that is not there. */
    public Map<Long, String> of(Collection<Long> ids) {
        Map<Long, String> contents = new TreeMap<>();
        List<Long> sorted = ids.stream().distinct().sorted().toList();
        for (int first = 0; first < sorted.size(); first += AT_ONCE) {
            entityManager
                    .createQuery("""
                            select new org.stupeni.evidence.LedgerContent(e.id, e.employeeId, e.competency, e.kind, e.occurredOn,
                                e.occurredAt, e.validTo, e.sourceKind, e.sourceId, e.revision, e.statement, e.recordedOn,
                                e.recordedAt, e.recordedBy, e.voidsId)
                            from LedgerEntry e where e.id in :ids
                            """, LedgerContent.class)
                    .setParameter("ids", sorted.subList(first, Math.min(first + AT_ONCE, sorted.size())))
                    .getResultList()
                    .forEach(row -> contents.put(row.id(), Json.write(row)));
        }
        return contents;
    }
}
