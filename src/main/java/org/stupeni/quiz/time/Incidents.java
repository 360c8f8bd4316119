package org.stupeni.quiz.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stupeni.course.Courses;
import org.stupeni.course.Exam;
import org.stupeni.identity.People;
import org.stupeni.identity.PersonRow;
import org.stupeni.platform.Refused;
import org.stupeni.quiz.attempt.Answer;
import org.stupeni.quiz.attempt.Attempt;
import org.stupeni.quiz.attempt.AttemptKind;
import org.stupeni.quiz.attempt.AttemptLock;
import org.stupeni.quiz.attempt.AttemptState;
import org.stupeni.quiz.time.Incident.Settled;

/** Reports of people in the middle of an exam: what an outage explains is settled at once, the rest waits for a trainer or HR. */
@ApplicationScoped
@Transactional
public class Incidents {

    /** A report that comes so long after an outage is about that outage. */
    private static final Duration RECENT = Duration.ofMinutes(30);

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    AttemptLock lock;

    @Inject
    TimeLedger ledger;

    @Inject
    Courses courses;

    @Inject
    People people;

    @Inject
    Clock clock;

    @Inject
    Event<IncidentHappened> happened;

    /**
     * Keeps a report. The same report sent again changes nothing.
     *
     * @return whether an outage explains it, so that the time has been given back; nothing if this person has no such exam attempt
     */
    public Optional<Boolean> report(long attemptId, Long employeeId, NewIncident said) {
        return lock.take(attemptId, employeeId)
                .filter(attempt -> attempt.kind() == AttemptKind.EXAM)
                .map(attempt -> find(attemptId, said.report()).orElseGet(() -> keep(attempt, said)))
                .map(Incident::isCredited);
    }

    private Optional<Incident> find(long attemptId, String report) {
        return entityManager
                .createQuery(
                        "select i from Incident i where i.attemptId = :attempt and i.report = :report", Incident.class)
                .setParameter("attempt", attemptId)
                .setParameter("report", report)
                .getResultStream()
                .findFirst();
    }

    private Incident keep(Attempt attempt, NewIncident said) {
        Instant now = clock.instant();
        Incident incident = new Incident(attempt.id(), said, now);
        boolean explained = ledger.newsOf(attempt.id()).stream()
                .anyMatch(given -> given.lostUntil() != null
                        && given.lostUntil().plus(RECENT).isAfter(now));
        if (explained) {
            incident.settle(Settled.CREDITED, null, now);
        }
        entityManager.persist(incident);
        happened.fire(IncidentHappened.reported(attempt.employeeId(), attempt.id(), now));
        return incident;
    }

    /** How many reports wait. */
    public long count() {
        return entityManager
                .createQuery("select count(i.id) from Incident i where i.settled is null", Long.class)
                .getSingleResult();
    }

    /** The reports that wait, oldest first. */
    public List<IncidentRow> open(int first, int most) {
        List<Object[]> rows = entityManager
                .createQuery("""
                        select i, a from Incident i, Attempt a where a.id = i.attemptId and i.settled is null order by i.id
                        """, Object[].class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Attempt> attempts = rows.stream().map(row -> (Attempt) row[1]).toList();
        Map<Long, PersonRow> persons =
                people.findAll(attempts.stream().map(Attempt::employeeId).toList());
        Map<Long, Duration> waits = waits(attempts.stream().map(Attempt::id).toList());
        return rows.stream()
                .map(row -> row((Incident) row[0], (Attempt) row[1], persons, waits))
                .toList();
    }

    private IncidentRow row(
            Incident incident, Attempt attempt, Map<Long, PersonRow> persons, Map<Long, Duration> waits) {
        Exam exam = courses.version(attempt.courseVersionId())
                .course()
                .exam(attempt.subjectId())
                .orElseThrow();
        return new IncidentRow(
                incident.id(),
                attempt.id(),
                persons.get(attempt.employeeId()),
                exam.title(),
                incident.words(),
                incident.reportedAt(),
                attempt.state() == AttemptState.IN_PROGRESS && !attempt.isOverdue(clock.instant()),
                waits.getOrDefault(attempt.id(), Duration.ZERO));
    }

    private Map<Long, Duration> waits(List<Long> attemptIds) {
        return entityManager
                .createQuery("select x from Answer x where x.attemptId in :ids", Answer.class)
                .setParameter("ids", attemptIds)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        Answer::attemptId,
                        Collectors.collectingAndThen(
                                Collectors.mapping(Answer::underway, Collectors.toList()), Reconnects::longestWait)));
    }

    /**
     * Gives the attempt of a report more time, with the report as the reason.
     *
     * @throws Refused if there is no such report or it was settled before, or whatever {@link TimeLedger#extend} refuses
     */
    public void extend(long incidentId, Integer minutes, String reason, Long byId) {
        Incident incident = take(incidentId);
        incident.settle(Settled.EXTENDED, byId, clock.instant());
        ledger.extend(List.of(incident.attemptId()), new NewExtension(minutes, reason, "incident/" + incidentId), byId);
    }

    /**
     * Somebody has read a report and gives no time for it.
     *
     * @throws Refused if there is no such report or it was settled before, or it is one's own
     */
    public void putAside(long incidentId, Long byId) {
        Incident incident = take(incidentId);
        boolean own = lock.take(incident.attemptId(), byId).isPresent();
        if (own) {
            throw new Refused("quiz_incident.own");
        }
        Instant now = clock.instant();
        incident.settle(Settled.PUT_ASIDE, byId, now);
        happened.fire(IncidentHappened.putAside(byId, incident.attemptId(), now));
    }

    private Incident take(long incidentId) {
        Incident incident = entityManager.find(Incident.class, incidentId, LockModeType.PESSIMISTIC_WRITE);
        if (incident == null) {
            throw new Refused("quiz_incident.unknown");
        }
        return incident;
    }
}
