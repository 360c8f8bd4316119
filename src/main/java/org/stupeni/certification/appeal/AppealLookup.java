package org.stupeni.certification.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;

/** Finds appeals for who knows only their ids, or only who raised them. */
@ApplicationScoped
@Transactional
public class AppealLookup {

    @PersistenceContext
    EntityManager entityManager;

    /** Those of these appeals that are there. */
    public List<AppealRow> findAll(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(AppealRow.QUERY + " where a.id in :ids", AppealRow.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** The ids of all appeals of a person. */
    public List<Long> about(Long employeeId) {
        return entityManager
                .createQuery("select a.id from Appeal a where a.employeeId = :employee order by a.id", Long.class)
                .setParameter("employee", employeeId)
                .getResultList();
    }
}
