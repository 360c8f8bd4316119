package org.stupeni.certification.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Finds the complaints whose running term has ended. On several servers the complaint's row lets one of them tell it, once a term. */
@ApplicationScoped
@Transactional
public class ComplaintTerms {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ComplaintSteps steps;

    @Inject
    ComplaintRegister register;

    @Inject
    Clock clock;

    @Inject
    Event<ComplaintHappened> happened;

    List<Long> overdue(int most) {
        return entityManager
                .createQuery(
                        "select c.id from Complaint c where c.term < :today and (c.toldTerm is null or c.toldTerm <> c.term) order by c.id",
                        Long.class)
                .setParameter("today", register.today())
                .setMaxResults(most)
                .getResultList();
    }

    void tell(Long complaintId) {
        if (steps.held(complaintId).tellsOverdue(register.today())) {
            happened.fire(ComplaintHappened.overdue(complaintId, clock.instant()));
        }
    }
}
