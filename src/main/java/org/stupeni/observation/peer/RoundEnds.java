package org.stupeni.observation.peer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.stupeni.framework.Frameworks;

/** Closes the rounds whose last day is over, and tells of each once. They were closed to answers since midnight already. */
@ApplicationScoped
@Transactional
class RoundEnds {

    private static final int AT_ONCE = 200;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Frameworks frameworks;

    @Inject
    Clock clock;

    @Inject
    Event<RoundHappened> happened;

    /** The rounds that ended by their date and are not closed. */
    List<Long> due() {
        return entityManager
                .createQuery(
                        "select r.id from PeerRound r where r.openMarker is not null and r.lastDay < :today order by r.id",
                        Long.class)
                .setParameter("today", frameworks.today())
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    /** Closes one, unless somebody was quicker. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void end(Long roundId) {
        PeerRound round = entityManager.find(PeerRound.class, roundId, LockModeType.PESSIMISTIC_WRITE);
        if (round != null && round.isOverdue(frameworks.today())) {
            Instant now = clock.instant();
            round.close(now);
            happened.fire(RoundHappened.ended(round, now));
        }
    }
}
