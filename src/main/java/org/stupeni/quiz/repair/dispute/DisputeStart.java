package org.stupeni.quiz.repair.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.stupeni.platform.Refused;
import org.stupeni.platform.Settings;
import org.stupeni.quiz.paper.QuestionKey;

/** Makes one dispute, in a transaction of its own: where two are made at once, the unique marker of the open one fails the second whole. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class DisputeStart {

    /** Far more than anybody means; it stops who fills the trainers' queue for fun. */
    static final int MOST_A_DAY = 10;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    DisputableQuestions asked;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Inject
    Event<DisputeHappened> happened;

    Optional<Long> raise(NewDispute said, Long employeeId) {
        return asked.find(said.attemptId(), said.number(), employeeId).map(found -> raise(found, said, employeeId));
    }

    private Long raise(Asked found, NewDispute said, Long employeeId) {
        said.demandComplete();
        if (isOpen(employeeId, found.key())) {
            throw new Refused("repair_dispute.open_already");
        }
        Instant now = clock.instant();
        if (raisedSince(employeeId, now.minus(Duration.ofDays(1))) >= MOST_A_DAY) {
            throw new Refused("repair_dispute.too_many", MOST_A_DAY);
        }
        LocalDate dueOn = LocalDate.ofInstant(now, settings.zone()).plusDays(settings.disputeDays());
        Dispute dispute = Dispute.raise(found, said, employeeId, now, dueOn);
        entityManager.persist(dispute);
        entityManager.flush();
        happened.fire(DisputeHappened.raised(employeeId, dispute.id(), now));
        return dispute.id();
    }

    private boolean isOpen(Long employeeId, QuestionKey key) {
        return !entityManager
                .createQuery("select d.id from Dispute d where d.openMarker = :marker", Long.class)
                .setParameter("marker", Dispute.openMarker(employeeId, key))
                .getResultList()
                .isEmpty();
    }

    private long raisedSince(Long employeeId, Instant since) {
        return entityManager
                .createQuery(
                        "select count(d.id) from Dispute d where d.employeeId = :employee and d.raisedAt > :since",
                        Long.class)
                .setParameter("employee", employeeId)
                .setParameter("since", since)
                .getSingleResult();
    }
}
