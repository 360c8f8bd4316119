package org.stupeni.identity.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.stupeni.platform.Settings;

/** Where people stand, for what is asked of a department or of a position; each list by name, in one statement or two. */
@ApplicationScoped
@Transactional
public class Places {

    private static final String PLACE =
            "select new org.stupeni.identity.place.Place(e.id, e.department.id, e.position.id, e.joinedOn, e.leftOn) from Employee e where ";

    private static final String THERE = " and (e.leftOn is null or e.leftOn > :today)";

    private static final String BY_NAME = " order by e.searchText, e.id";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Departments departments;

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    /** Who is there today and works in this department or in one of its parts. */
    public List<Place> inDepartment(Long departmentId) {
        return there("e.department.id in :ids", departments.tree().within(departmentId));
    }

    /** Who is there today and holds this position. */
    public List<Place> inPosition(Long positionId) {
        return there("e.position.id in :ids", List.of(positionId));
    }

    /** Those of these people who are there today. */
    public List<Place> there(Collection<Long> employeeIds) {
        return employeeIds.isEmpty() ? List.of() : there("e.id in :ids", employeeIds);
    }

    /** These people, also whoever has left. */
    public List<Place> of(Collection<Long> employeeIds) {
        return employeeIds.isEmpty()
                ? List.of()
                : query(PLACE + "e.id in :ids" + BY_NAME)
                        .setParameter("ids", employeeIds)
                        .getResultList();
    }

    private List<Place> there(String condition, Collection<Long> ids) {
        return query(PLACE + condition + THERE + BY_NAME)
                .setParameter("ids", ids)
                .setParameter("today", LocalDate.ofInstant(clock.instant(), settings.zone()))
                .getResultList();
    }

    private TypedQuery<Place> query(String jpql) {
        return entityManager.createQuery(jpql, Place.class);
    }
}
