package org.stupeni.certification.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.stupeni.platform.Refused;
import org.stupeni.platform.Settings;

/** One's own complaints: made, read and withdrawn. */
@ApplicationScoped
@Transactional
public class Complaints {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ComplaintSteps steps;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Inject
    Event<ComplaintHappened> happened;

    /**
     * Makes a complaint.
     *
     * @return its id
     * @throws Refused if something is missing, unreadable or too long, or the same was said already and waits for its answer
     */
    public Long make(Long employeeId, NewComplaint typed) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, settings.zone());
        ComplaintKind kind =
                ComplaintKind.named(typed.kind()).orElseThrow(() -> new Refused("complaint_act.kind_missing"));
        int days = settings.complaintDays();
        Complaint complaint = new Complaint(
                        employeeId,
                        kind,
                        ComplaintRules.WORDS.required(typed.words()),
                        now,
                        today.plusDays(ComplaintTerm.daysToTake(days)),
                        today.plusDays(days))
                .happened(ComplaintRules.day(typed.happenedOn(), today), ComplaintRules.place(typed.place()))
                .about(person(employeeId, typed.person()), typed.discreet() ? Naming.UNNAMED : Naming.NAMED);
        try {
            entityManager.persist(complaint);
            entityManager.flush();
        } catch (PersistenceException twice) {
            throw new Refused("complaint_act.made_already");
        }
        happened.fire(ComplaintHappened.made(employeeId, complaint.id(), now));
        return complaint.id();
    }

    private Long person(Long employeeId, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        Long person = steps.personNamed(typed);
        if (person.equals(employeeId)) {
            throw new Refused("complaint_act.person_self");
        }
        return person;
    }

    /** @throws Refused if it is not theirs, or answered or withdrawn already */
    public void withdraw(Long employeeId, Long complaintId) {
        Complaint complaint = steps.held(complaintId);
        if (!complaint.isOf(employeeId)) {
            throw new Refused("complaint_act.closed");
        }
        complaint.withdraw();
        steps.done(ComplaintStepKind.WITHDRAWN, null, null, employeeId, complaintId);
    }

    /** A person's complaints, the newest first. */
    public List<ComplaintRow> of(Long employeeId, int first, int most) {
        return entityManager
                .createQuery(
                        ComplaintRow.QUERY + " where c.employeeId = :employee order by c.id desc", ComplaintRow.class)
                .setParameter("employee", employeeId)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    public long count(Long employeeId) {
        return entityManager
                .createQuery("select count(c.id) from Complaint c where c.employeeId = :employee", Long.class)
                .setParameter("employee", employeeId)
                .getSingleResult();
    }

    /** One of a person's own, or nothing. */
    public Optional<ComplaintRow> own(Long employeeId, Long complaintId) {
        return entityManager
                .createQuery(ComplaintRow.QUERY + " where c.id = :id and c.employeeId = :employee", ComplaintRow.class)
                .setParameter("id", complaintId)
                .setParameter("employee", employeeId)
                .getResultStream()
                .findFirst();
    }

    /** What was done about it, as far as whoever complained is told. */
    public List<ComplaintStepRow> toldSteps(ComplaintRow row) {
        return steps.of(row.id()).stream().filter(step -> step.kind().isTold()).toList();
    }
}
