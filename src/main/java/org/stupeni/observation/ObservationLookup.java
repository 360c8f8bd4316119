package org.stupeni.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;

/** Finds whom observations are about for who knows only their ids, and the other way round; nothing of what was seen. */
@ApplicationScoped
@Transactional
public class ObservationLookup {

    @PersistenceContext
    EntityManager entityManager;

    /** Whom those of these observations are about that are there. */
    public List<ObservedPerson> findAll(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(
                        "select new org.stupeni.observation.ObservedPerson(o.id, o.employeeId, e.name, o.competency)"
                                + " from Observation o join Employee e on e.id = o.employeeId where o.id in :ids",
                        ObservedPerson.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** The ids of all observations of a person. */
    public List<Long> about(Long employeeId) {
        return entityManager
                .createQuery("select o.id from Observation o where o.employeeId = :employee order by o.id", Long.class)
                .setParameter("employee", employeeId)
                .getResultList();
    }
}
