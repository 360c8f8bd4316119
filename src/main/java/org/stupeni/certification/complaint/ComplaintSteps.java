package org.stupeni.certification.complaint;

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
import org.stupeni.identity.NamedPerson;
import org.stupeni.identity.search.PeopleSearch;
import org.stupeni.platform.Refused;

/** What both sides of a complaint need: its row, locked, its steps, and whom somebody means by a number or an address. */
@ApplicationScoped
@Transactional
class ComplaintSteps {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    PeopleSearch search;

    @Inject
    Clock clock;

    @Inject
    Event<ComplaintHappened> happened;

    Complaint held(Long complaintId) {
        Complaint complaint = entityManager.find(Complaint.class, complaintId, LockModeType.PESSIMISTIC_WRITE);
        if (complaint == null) {
            throw new Refused("complaint_act.unknown");
        }
        return complaint;
    }

    /** By number or mail address, both in full: nobody looks through the list of colleagues here. */
    Long personNamed(String typed) {
        String who = typed == null ? "" : typed.strip();
        NamedPerson found = search.exactly(List.of(who)).get(who);
        if (found == null) {
            throw new Refused("complaint_act.person_unknown");
        }
        return found.id();
    }

    /** Writes a step and tells of it. */
    void done(ComplaintStepKind kind, String words, Long personId, Long by, Long complaintId) {
        Instant now = clock.instant();
        write(kind, words, personId, by, complaintId, now);
        happened.fire(ComplaintHappened.step(kind, by, complaintId, now));
    }

    void answered(Verdict verdict, Long by, Long complaintId, Instant now) {
        write(ComplaintStepKind.ANSWERED, null, null, by, complaintId, now);
        happened.fire(ComplaintHappened.answered(verdict, by, complaintId, now));
    }

    private void write(ComplaintStepKind kind, String words, Long personId, Long by, Long complaintId, Instant now) {
        entityManager.persist(new ComplaintStep(complaintId, kind, words, personId, by, now));
    }

    List<ComplaintStepRow> of(Long complaintId) {
        return entityManager
                .createQuery(ComplaintStepRow.QUERY, ComplaintStepRow.class)
                .setParameter("complaint", complaintId)
                .getResultList();
    }
}
