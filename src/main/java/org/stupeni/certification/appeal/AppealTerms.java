package org.stupeni.certification.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.stupeni.platform.Settings;

/** Finds the appeals whose term has ended without an answer. On several servers the appeal's row lets one of them tell it, once. */
@ApplicationScoped
@Transactional
public class AppealTerms {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    @Inject
    Event<AppealHappened> happened;

    List<Long> overdue(int most) {
        return entityManager
                .createQuery(
                        "select a.id from Appeal a where a.state = :open and a.dueOn < :today and a.overdueToldAt is null order by a.id",
                        Long.class)
                .setParameter("open", AppealState.OPEN)
                .setParameter("today", today(clock.instant()))
                .setMaxResults(most)
                .getResultList();
    }

    void tell(Long appealId) {
        Instant now = clock.instant();
        Appeal appeal = entityManager.find(Appeal.class, appealId, LockModeType.PESSIMISTIC_WRITE);
        if (appeal.tellsOverdue(today(now), now)) {
            happened.fire(AppealHappened.overdue(appealId, now));
        }
    }

    private LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, settings.zone());
    }
}
