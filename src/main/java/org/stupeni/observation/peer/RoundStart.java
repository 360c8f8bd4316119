package org.stupeni.observation.peer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.stupeni.course.checklist.Checklist;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Frameworks;

/** Begins one round, in a transaction of its own: where two are begun at once, the unique marker fails the second whole. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class RoundStart {

    /** How many days colleagues have. */
    static final int DAYS = 14;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Frameworks frameworks;

    @Inject
    Instance<NextLevel> nextLevels;

    @Inject
    Clock clock;

    @Inject
    Event<RoundHappened> happened;

    Long begin(Long employeeId, Checklist checklist, String hash) {
        Instant now = clock.instant();
        LocalDate today = frameworks.today();
        Optional<PeerRound> known = known(employeeId, checklist.competency());
        if (known.isPresent() && !known.get().isClosed(today)) {
            return known.get().id();
        }
        known.ifPresent(over -> {
            over.close(now);
            entityManager.flush();
        });
        int level = nextLevels.stream()
                .mapToInt(next -> next.after(employeeId, checklist.competency()))
                .findFirst()
                .orElse(Framework.LOWEST + 1);
        PeerRound round = new PeerRound(
                employeeId,
                checklist.competency(),
                level,
                hash,
                RoundItems.of(checklist, frameworks.current().framework(), level),
                today.plusDays(DAYS),
                now);
        entityManager.persist(round);
        entityManager.flush();
        entityManager.persist(new PeerAnswer(round.id(), employeeId, now));
        happened.fire(RoundHappened.begun(round, now));
        return round.id();
    }

    Optional<PeerRound> known(Long employeeId, String competency) {
        return entityManager
                .createQuery("select r from PeerRound r where r.openMarker = :marker", PeerRound.class)
                .setParameter("marker", PeerRound.marker(employeeId, competency))
                .getResultStream()
                .findFirst();
    }
}
