package org.stupeni.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stupeni.certification.DecisionContent.Cited;
import org.stupeni.evidence.LedgerContents;
import org.stupeni.platform.Json;
import org.stupeni.platform.KeptContents;
import org.stupeni.platform.Sha256;

/** Decisions word for word, as the database has them: hashed when they are made, and again whenever the trail is checked. */
@ApplicationScoped
@Transactional
public class DecisionContents implements KeptContents {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    LedgerContents ledger;

    @Override
    public Set<String> whats() {
        return Set.of(DecisionMade.CERTIFIED, DecisionMade.DECLINED);
    }

    @Override
    public Map<String, String> hashes(Collection<String> ids) {
        return of(ids.stream().map(Long::valueOf).toList()).entrySet().stream()
                .collect(Collectors.toMap(one -> one.getKey().toString(), one -> Sha256.of(one.getValue())));
    }

    /** The hash of a decision that was just written. */
    String hash(Long decisionId) {
        return Sha256.of(of(List.of(decisionId)).get(decisionId));
    }

    /** The JSON of these decisions, by id; nothing for one that is not there. */
    public Map<Long, String> of(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<Long, List<Long>> cited = cited(ids);
        Map<Long, String> rows =
                ledger.of(cited.values().stream().flatMap(List::stream).toList());
        Map<Long, String> contents = new TreeMap<>();
        for (DecisionContent decision : decisions(ids)) {
            List<Cited> evidence = cited.getOrDefault(decision.id(), List.of()).stream()
                    .map(id -> new Cited(id, rows.containsKey(id) ? Sha256.of(rows.get(id)) : null))
                    .toList();
            contents.put(decision.id(), Json.write(decision.citing(evidence)));
        }
        return contents;
    }

    private List<DecisionContent> decisions(Collection<Long> ids) {
        return entityManager
                .createQuery("""
                        select new org.stupeni.certification.DecisionContent(d.id, d.employee, d.competency, d.number, d.level, d.kind,
                            d.manner, d.decidedBy, d.proposedBy, d.decidedAt, d.reason, d.validFrom, d.validUntil, d.cycle,
                            d.framework, f.hash)
                        from Decision d left join FrameworkPublication f on f.number = d.framework where d.id in :ids
                        """, DecisionContent.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** The rows that these decisions cite, by decision, ascending. */
    private Map<Long, List<Long>> cited(Collection<Long> ids) {
        return entityManager
                .createQuery(
                        "select d.id, cited from Decision d join d.evidence cited where d.id in :ids order by d.id, cited",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        pair -> (Long) pair[0], Collectors.mapping(pair -> (Long) pair[1], Collectors.toList())));
    }
}
