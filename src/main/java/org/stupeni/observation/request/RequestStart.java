package org.stupeni.observation.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.stupeni.platform.Refused;

/** Keeps one request, in a transaction of its own: where two are made at once, the unique marker of the open one fails the second whole. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class RequestStart {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    @Inject
    Event<RequestHappened> happened;

    Long ask(Long employeeId, NewRequest asked) {
        boolean waiting = !entityManager
                .createQuery("select r.id from ObservationRequest r where r.openMarker = :marker", Long.class)
                .setParameter("marker", ObservationRequest.marker(employeeId, asked.competency()))
                .getResultList()
                .isEmpty();
        if (waiting) {
            throw new Refused("observation_request.open_already");
        }
        Instant now = clock.instant();
        ObservationRequest request = ObservationRequest.ask(employeeId, asked, now);
        entityManager.persist(request);
        entityManager.flush();
        happened.fire(RequestHappened.asked(request, now));
        return request.id();
    }
}
