package org.stupeni.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.stupeni.evidence.EvidenceKind;

/** How the decisions about a person came about. A panel decides by its result, which the decision of two people cites. */
@ApplicationScoped
@Transactional
public class DecisionWays {

    @PersistenceContext
    EntityManager entityManager;

    /** By decision. */
    public Map<Long, DecisionWay> of(Long employeeId) {
        Set<Long> panels = new HashSet<>(entityManager
                .createQuery(
                        "select distinct d.id from Decision d join d.evidence cited, LedgerEntry e where d.employee = :employee"
                                + " and e.id = cited and e.kind = :panel",
                        Long.class)
                .setParameter("employee", employeeId)
                .setParameter("panel", EvidenceKind.PANEL)
                .getResultList());
        return entityManager
                .createQuery("select d.id, d.manner from Decision d where d.employee = :employee", Object[].class)
                .setParameter("employee", employeeId)
                .getResultStream()
                .collect(Collectors.toMap(
                        pair -> (Long) pair[0],
                        pair -> DecisionWay.of((Decision.Manner) pair[1], panels.contains((Long) pair[0]))));
    }
}
