package org.stupeni.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds decisions for who knows only their ids, or only whom they are about. */
@ApplicationScoped
@Transactional
public class DecisionLookup {

    @PersistenceContext
    EntityManager entityManager;

    /** These decisions by id; nothing for one that is not there. */
    public Map<Long, DecisionRow> findAll(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery(DecisionRow.QUERY + " where d.id in :ids", DecisionRow.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(DecisionRow::id, Function.identity()));
    }

    /** The ids of all decisions about a person. */
    public List<Long> about(Long employeeId) {
        return entityManager
                .createQuery("select d.id from Decision d where d.employee = :employee order by d.id", Long.class)
                .setParameter("employee", employeeId)
                .getResultList();
    }
}
