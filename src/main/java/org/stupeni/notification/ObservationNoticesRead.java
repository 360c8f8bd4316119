package org.stupeni.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.stupeni.observation.ReadNotices;

/** A note about an observation is of the very moment it was signed: that is what the two are known by. */
@ApplicationScoped
@Transactional
class ObservationNoticesRead implements ReadNotices {

    @PersistenceContext
    EntityManager entityManager;

    @Override
    public Map<Instant, Instant> of(Long employeeId) {
        return entityManager
                .createQuery(
                        "select n.createdAt, n.readAt from Note n where n.employee = :employee and n.kind in :kinds and n.readAt is not null",
                        Object[].class)
                .setParameter("employee", employeeId)
                .setParameter("kinds", List.of(Note.Kind.OBSERVED, Note.Kind.FEEDBACK))
                .getResultStream()
                .collect(Collectors.toMap(
                        pair -> (Instant) pair[0],
                        pair -> (Instant) pair[1],
                        (one, other) -> one.isBefore(other) ? one : other));
    }
}
