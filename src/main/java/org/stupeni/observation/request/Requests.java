package org.stupeni.observation.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stupeni.identity.Teams;
import org.stupeni.observation.FeedbackGiven;
import org.stupeni.observation.Forms;
import org.stupeni.observation.ObservationSigned;
import org.stupeni.observation.Rights;
import org.stupeni.platform.ReasonRule;
import org.stupeni.platform.Refused;
import org.stupeni.platform.Settings;

/** Requests for an observation: asked and withdrawn by the person, taken and declined by observers. */
@ApplicationScoped
@Transactional
public class Requests {

    private static final String ROW = """
            select new org.stupeni.observation.request.RequestRow(r.id, r.employeeId, r.competency, r.observerId, r.words, r.state,
                r.askedAt, r.answeredBy, r.answeredAt, r.reason, r.observationId)
            from ObservationRequest r
            """;

    private static final ReasonRule REASON = new ReasonRule(
            "observation_request.no_reason", 10, "observation_request.long_reason", ObservationRequest.LONGEST_REASON);

    /** More waiting requests than anybody looks through; the oldest are kept. */
    private static final int MOST_WAITING = 1000;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    RequestStart start;

    @Inject
    Rights rights;

    @Inject
    Teams teams;

    @Inject
    Forms forms;

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    @Inject
    Event<RequestHappened> happened;

    /**
     * Asks to be observed.
     *
     * @return the id of the request
     * @throws Refused if something is missing, whoever is asked cannot observe the person, or a request of this competency waits already
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Long ask(Long employeeId, NewRequest asked) {
        if (forms.checklist(asked.competency() == null ? "" : asked.competency())
                .isEmpty()) {
            throw new Refused("observation_request.no_competency");
        }
        if (asked.words() != null && asked.words().length() > ObservationRequest.LONGEST_WORDS) {
            throw new Refused("observation_request.long_words", ObservationRequest.LONGEST_WORDS);
        }
        if (asked.observerId() != null && !mayObserve(asked.observerId(), employeeId)) {
            throw new Refused("observation_request.no_observer");
        }
        try {
            return start.ask(employeeId, asked);
        } catch (PersistenceException askedMeanwhile) {
            throw new Refused("observation_request.open_already");
        }
    }

    private boolean mayObserve(Long observerId, Long employeeId) {
        try {
            return rights.mayObserve(observerId, employeeId);
        } catch (Refused self) {
            return false;
        }
    }

    /** Whether the person has such a request that could be withdrawn. */
    public boolean withdraw(long id, Long employeeId) {
        return locked(id)
                .filter(request -> request.employeeId().equals(employeeId))
                .map(request -> {
                    Instant now = clock.instant();
                    request.withdraw(now);
                    happened.fire(RequestHappened.withdrawn(request, now));
                    return request;
                })
                .isPresent();
    }

    /**
     * Promises to observe.
     *
     * @return whether the observer sees such a request
     * @throws Refused if it does not wait any more, or the person has left
     */
    public boolean take(long id, Long observerId) {
        Optional<ObservationRequest> seen = seen(id, observerId);
        seen.ifPresent(request -> {
            Instant now = clock.instant();
            request.take(observerId, now);
            happened.fire(RequestHappened.taken(observerId, request, now));
        });
        return seen.isPresent();
    }

    /**
     * Says no, or gives back what was taken.
     *
     * @return whether the observer sees such a request
     * @throws Refused if it does not wait any more, somebody else has taken it, or there is no reason
     */
    public boolean decline(long id, Long observerId, String reason) {
        Optional<ObservationRequest> seen = seen(id, observerId);
        seen.ifPresent(request -> {
            String why = REASON.required(reason);
            Instant now = clock.instant();
            request.decline(observerId, why, now);
            happened.fire(RequestHappened.declined(observerId, request, why, now));
        });
        return seen.isPresent();
    }

    /** A request that this observer sees: addressed to them or to any observer of a person they may observe. */
    private Optional<ObservationRequest> seen(long id, Long observerId) {
        return locked(id)
                .filter(request ->
                        request.observerId() == null || request.observerId().equals(observerId))
                .filter(request -> !request.employeeId().equals(observerId)
                        && rights.mayObserve(observerId, request.employeeId()));
    }

    private Optional<ObservationRequest> locked(long id) {
        return Optional.ofNullable(entityManager.find(ObservationRequest.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** What waits for this observer, the oldest first, of people who are here: what is addressed to them or they have taken, and what is addressed to anybody and in their reach. */
    public List<RequestRow> waitingFor(Long observerId) {
        Set<Long> line = rights.isObserver(observerId) ? null : new HashSet<>(teams.lineOf(observerId));
        Set<Long> leaders = line == null ? rights.leadersOf(observerId) : Set.of();
        return entityManager
                .createQuery(ROW + """
                         where r.employeeId <> :observer and (
                            r.state = :open and (r.observerId is null or r.observerId = :observer)
                            or r.state = :taken and r.answeredBy = :observer)
                            and exists (select e.id from Employee e where e.id = r.employeeId and (e.leftOn is null or e.leftOn > :today))
                         order by r.askedAt, r.id
                        """, RequestRow.class)
                .setParameter("observer", observerId)
                .setParameter("open", RequestState.OPEN)
                .setParameter("taken", RequestState.TAKEN)
                .setParameter("today", LocalDate.ofInstant(clock.instant(), settings.zone()))
                .setMaxResults(MOST_WAITING)
                .getResultStream()
                .filter(request ->
                        line == null ? !leaders.contains(request.employeeId()) : line.contains(request.employeeId()))
                .toList();
    }

    /** How many requests a person has made. */
    public long count(Long employeeId) {
        return entityManager
                .createQuery("select count(r) from ObservationRequest r where r.employeeId = :employee", Long.class)
                .setParameter("employee", employeeId)
                .getSingleResult();
    }

    /** The newest requests of a person. */
    public List<RequestRow> of(Long employeeId, int most) {
        return entityManager
                .createQuery(
                        ROW + " where r.employeeId = :employee order by r.askedAt desc, r.id desc", RequestRow.class)
                .setParameter("employee", employeeId)
                .setMaxResults(most)
                .getResultList();
    }

    void answer(@Observes ObservationSigned signed) {
        answer(signed.who(), signed.employeeId(), signed.competency(), signed.observationId(), signed.when());
    }

    void answer(@Observes FeedbackGiven given) {
        answer(given.who(), given.employeeId(), given.competency(), given.observationId(), given.when());
    }

    private void answer(Long observerId, Long employeeId, String competency, long observationId, Instant now) {
        waiting(employeeId, competency)
                .getResultStream()
                .filter(request -> request.mayBeAnsweredBy(observerId))
                .forEach(request -> request.answeredBy(observerId, observationId, now));
    }

    private TypedQuery<ObservationRequest> waiting(Long employeeId, String competency) {
        return entityManager
                .createQuery(
                        "select r from ObservationRequest r where r.openMarker = :marker", ObservationRequest.class)
                .setParameter("marker", ObservationRequest.marker(employeeId, competency));
    }
}
