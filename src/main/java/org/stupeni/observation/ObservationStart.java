package org.stupeni.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.stupeni.platform.Settings;

/** Makes one draft, in a transaction of its own: where two are made at once, the unique marker fails the second whole. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class ObservationStart {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Inject
    Event<ObservationHappened> happened;

    Long begin(Long observerId, Long employeeId, String competency, String checklistHash) {
        return known(Observation.marker(observerId, employeeId, competency)).orElseGet(() -> {
            Instant now = clock.instant();
            LocalDate today = LocalDate.ofInstant(now, settings.zone());
            return keep(Observation.begin(observerId, employeeId, competency, checklistHash, today, now), now);
        });
    }

    /** @param marks what was noted in the observation that is corrected */
    Long correct(Observation signed, String reason, Map<String, Mark> marks) {
        return known(Observation.correctionMarker(signed.id())).orElseGet(() -> {
            Instant now = clock.instant();
            Long id = keep(signed.correction(reason, now), now);
            marks.values()
                    .forEach(mark -> entityManager.persist(new ObservationMark(id, mark.item(), mark.seen(), now)));
            return id;
        });
    }

    private Long keep(Observation observation, Instant now) {
        entityManager.persist(observation);
        entityManager.flush();
        happened.fire(ObservationHappened.begun(observation.observerId(), observation.id(), now));
        return observation.id();
    }

    Optional<Long> known(String marker) {
        return entityManager
                .createQuery("select o.id from Observation o where o.draftMarker = :marker", Long.class)
                .setParameter("marker", marker)
                .getResultStream()
                .findFirst();
    }
}
