package org.stupeni.observation.peer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.stupeni.course.checklist.Checklist;
import org.stupeni.framework.Frameworks;
import org.stupeni.identity.People;
import org.stupeni.identity.PersonDetails;
import org.stupeni.identity.PersonState;
import org.stupeni.identity.Staff;
import org.stupeni.observation.Checklists;
import org.stupeni.observation.Forms;
import org.stupeni.platform.Refused;

/** The rounds of an employee: begun, asked about, closed, shown. Of somebody else's rounds nobody knows anything. */
@ApplicationScoped
@Transactional
public class Rounds {

    /** How many colleagues can be asked in a round. */
    public static final int MOST_ASKED = 6;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    RoundStart start;

    @Inject
    Forms forms;

    @Inject
    Checklists checklists;

    @Inject
    People people;

    @Inject
    Staff staff;

    @Inject
    Frameworks frameworks;

    @Inject
    Clock clock;

    @Inject
    Event<RoundHappened> happened;

    /**
     * Begins a round, or finds the open one.
     *
     * @throws Refused if there is no such competency
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Long begin(Long employeeId, String competency) {
        Checklist checklist = forms.checklist(competency == null ? "" : competency)
                .orElseThrow(() -> new Refused("peer_act.no_competency"));
        String hash = checklists.freeze(checklist);
        try {
            return start.begin(employeeId, checklist, hash);
        } catch (PersistenceException begunMeanwhile) {
            return start.known(employeeId, competency).map(PeerRound::id).orElseThrow();
        }
    }

    /**
     * Asks a colleague.
     *
     * @return whether the employee has such a round
     * @throws Refused if it is closed, the colleague is the employee, is not here or asked already, or enough are asked
     */
    public boolean ask(long id, Long employeeId, Long colleagueId) {
        return own(id, employeeId)
                .map(round -> {
                    round.demandOpen(frameworks.today());
                    demandColleague(employeeId, colleagueId);
                    List<Long> asked = entityManager
                            .createQuery("select a.authorId from PeerAnswer a where a.roundId = :round", Long.class)
                            .setParameter("round", id)
                            .getResultList();
                    if (asked.contains(colleagueId)) {
                        throw new Refused("peer_act.asked_already");
                    }
                    if (asked.size() > MOST_ASKED) {
                        throw new Refused("peer_act.enough_asked", MOST_ASKED);
                    }
                    Instant now = clock.instant();
                    entityManager.persist(new PeerAnswer(id, colleagueId, now));
                    happened.fire(RoundHappened.asked(round, colleagueId, now));
                    return round;
                })
                .isPresent();
    }

    private void demandColleague(Long employeeId, Long colleagueId) {
        if (employeeId.equals(colleagueId)) {
            throw new Refused("peer_act.self");
        }
        Optional<PersonDetails> colleague = colleagueId == null ? Optional.empty() : staff.find(colleagueId);
        if (colleague.filter(found -> found.state() != PersonState.LEFT).isEmpty()) {
            throw new Refused("peer_act.no_colleague");
        }
    }

    /**
     * Closes a round, so that its answers are shown. Nobody answers any more.
     *
     * @return whether the employee has such a round
     * @throws Refused if it is closed already, or the own answer is not given
     */
    public boolean close(long id, Long employeeId) {
        return own(id, employeeId)
                .map(round -> {
                    round.demandOpen(frameworks.today());
                    boolean open = entityManager
                                    .createQuery(
                                            "select count(a.id) from PeerAnswer a where a.roundId = :round and a.authorId = :author"
                                                    + " and a.state = :given",
                                            Long.class)
                                    .setParameter("round", id)
                                    .setParameter("author", employeeId)
                                    .setParameter("given", AnswerState.GIVEN)
                                    .getSingleResult()
                            == 0;
                    if (open) {
                        throw new Refused("peer_act.own_first");
                    }
                    Instant now = clock.instant();
                    round.close(now);
                    happened.fire(RoundHappened.closed(round, now));
                    return round;
                })
                .isPresent();
    }

    /**
     * Shows a closed round to the manager of today.
     *
     * @return whether the employee has such a round
     * @throws Refused if it is open still or shown already, or there is no manager
     */
    public boolean show(long id, Long employeeId) {
        return own(id, employeeId)
                .map(round -> {
                    Long manager = people.find(employeeId).orElseThrow().managerId();
                    if (manager == null) {
                        throw new Refused("peer_act.no_manager");
                    }
                    Instant now = clock.instant();
                    round.show(manager, frameworks.today(), now);
                    happened.fire(RoundHappened.shown(round, manager, now));
                    return round;
                })
                .isPresent();
    }

    /**
     * Shows it to nobody any more.
     *
     * @throws Refused if it was not shown
     */
    public boolean hide(long id, Long employeeId) {
        return own(id, employeeId)
                .map(round -> {
                    round.hide();
                    happened.fire(RoundHappened.hidden(round, clock.instant()));
                    return round;
                })
                .isPresent();
    }

    private Optional<PeerRound> own(long id, Long employeeId) {
        return Optional.ofNullable(entityManager.find(PeerRound.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(round -> round.employeeId().equals(employeeId));
    }

    public LocalDate today() {
        return frameworks.today();
    }

    /** A round of this employee. */
    public Optional<RoundRow> find(long id, Long employeeId) {
        return rows(" where r.id = :id and r.employeeId = :person", id, employeeId);
    }

    /** A round that its employee shows to this manager. */
    public Optional<RoundRow> shownTo(long id, Long managerId) {
        return rows(" where r.id = :id and r.shownTo = :person", id, managerId);
    }

    private Optional<RoundRow> rows(String where, long id, Long person) {
        return entityManager
                .createQuery(RoundRow.QUERY + where, RoundRow.class)
                .setParameter("id", id)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    /** How many rounds an employee has begun. */
    public long count(Long employeeId) {
        return entityManager
                .createQuery("select count(r) from PeerRound r where r.employeeId = :employee", Long.class)
                .setParameter("employee", employeeId)
                .getSingleResult();
    }

    /** Some of an employee's rounds, the newest first. */
    public List<RoundRow> of(Long employeeId, int from, int most) {
        return entityManager
                .createQuery(
                        RoundRow.QUERY + " where r.employeeId = :employee order by r.beganAt desc, r.id desc",
                        RoundRow.class)
                .setParameter("employee", employeeId)
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList();
    }

    /** What this employee shows to this manager, the newest first. */
    public List<RoundRow> shownBy(Long employeeId, Long managerId) {
        return entityManager
                .createQuery(
                        RoundRow.QUERY
                                + " where r.employeeId = :employee and r.shownTo = :manager order by r.shownAt desc, r.id desc",
                        RoundRow.class)
                .setParameter("employee", employeeId)
                .setParameter("manager", managerId)
                .getResultList();
    }
}
