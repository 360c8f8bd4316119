package org.stupeni.certification.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stupeni.certification.DecisionRefused;
import org.stupeni.certification.Reason;
import org.stupeni.certification.independence.Conflicts;
import org.stupeni.certification.independence.Seat;
import org.stupeni.certification.independence.Tie;
import org.stupeni.evidence.EvidenceLedger;
import org.stupeni.evidence.NewEvidence;
import org.stupeni.evidence.ReachedLevels;
import org.stupeni.evidence.Source;
import org.stupeni.evidence.Statement.PanelPassed;
import org.stupeni.platform.Refused;
import org.stupeni.platform.RefusedDeeds;
import org.stupeni.platform.Settings;

/** What the members of a panel do: vote, step down, and, the chair, close. */
@ApplicationScoped
@Transactional
public class PanelVotes {

    public static final int LONGEST_MINUTES = 4000;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    PanelSeats seats;

    @Inject
    Conflicts conflicts;

    @Inject
    EvidenceLedger ledger;

    @Inject
    ReachedLevels reached;

    @Inject
    RefusedDeeds refusedDeeds;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Inject
    Event<PanelHappened> happened;

    /**
     * Casts a vote; the last one of a member counts.
     *
     * @param reason why; the other members and auditors read it
     * @throws Refused if this person does not sit on the panel or is not independent any more, its day has not come, it has ended, nothing was chosen, or the
     *     reason is missing
     */
    public void vote(Long who, Long panelId, Ballot ballot, String reason) {
        Panel panel = held(panelId, who);
        if (ballot == null) {
            throw new Refused("panel_act.no_ballot");
        }
        String why = Reason.required(reason);
        demandIndependent(who, panel);
        int number = entityManager
                .createQuery(
                        "select count(v.id) from PanelVote v where v.panelId = :panel and v.employeeId = :who",
                        Long.class)
                .setParameter("panel", panelId)
                .setParameter("who", who)
                .getSingleResult()
                .intValue();
        Instant now = clock.instant();
        entityManager.persist(new PanelVote(panelId, who, number + 1, ballot, why, now));
        entityManager.flush();
        happened.fire(PanelHappened.voted(who, panelId, now));
    }

    /**
     * Steps down for a conflict of interest: it is declared, bars from every seat from now on, and what was voted does not count.
     *
     * @throws Refused if this person does not sit on the panel, it has ended, or the reason is missing
     */
    public void stepDown(Long who, Long panelId, String reason) {
        Panel panel = entityManager.find(Panel.class, panelId, LockModeType.PESSIMISTIC_WRITE);
        PanelMember seat = seat(panel, who);
        panel.demandOpen();
        String why = Reason.required(reason);
        Set<Tie> known = seats.tied(panel.employeeId(), panel.competency(), panel.level())
                .getOrDefault(who, Set.of());
        if (!known.contains(Tie.CONFLICT)) {
            conflicts.declare(who, panel.employeeId(), why);
        }
        Instant now = clock.instant();
        seat.leave(who, why, now);
        entityManager.flush();
        happened.fire(PanelHappened.left(who, panelId, who, now));
    }

    /**
     * Counts the votes and ends the panel; passed, it becomes evidence of the panel's day.
     *
     * @param minutes what was asked and shown; members, HR and auditors read it
     * @param develop what the person is told to go on with, whatever the result
     * @throws Refused if this person is not the chair, the panel's day has not come, it has ended, too few have voted, a member is not independent any more, or
     *     minutes or advice are missing
     */
    public PanelState close(Long who, Long panelId, String minutes, String develop) {
        Panel panel = held(panelId, who);
        if (!seat(panel, who).isChair()) {
            throw new Refused("panel_act.not_chair");
        }
        String written = minutes == null ? "" : minutes.strip();
        if (written.length() < Reason.SHORTEST || written.length() > LONGEST_MINUTES) {
            throw new Refused("panel_act.minutes", Reason.SHORTEST, LONGEST_MINUTES);
        }
        String advice = Reason.required(develop);
        Map<Long, Ballot> counting = counting(panelId);
        Tally tally = Tally.of(counting.values());
        if (!tally.hasQuorum()) {
            throw new Refused("panel_act.no_quorum", Tally.QUORUM);
        }
        seats.demandMaySit(counting.keySet(), seats.tied(panel.employeeId(), panel.competency(), panel.level()));
        Instant now = clock.instant();
        panel.close(tally, who, written, advice, now);
        entityManager.flush();
        if (tally.isPassed()) {
            ledger.record(new NewEvidence(
                    who,
                    panel.employeeId(),
                    panel.competency(),
                    new PanelPassed(),
                    momentOf(panel, now),
                    null,
                    new Source(Source.PANEL, panelId.toString()),
                    1));
        }
        happened.fire(
                tally.isPassed()
                        ? PanelHappened.passed(who, panelId, now)
                        : PanelHappened.notPassed(who, panelId, now));
        return tally.isPassed() ? PanelState.PASSED : PanelState.NOT_PASSED;
    }

    /** A panel that is closed later happened on its day all the same. */
    private Instant momentOf(Panel panel, Instant now) {
        return panel.heldOn().equals(reached.today())
                ? now
                : panel.heldOn().atTime(LocalTime.NOON).atZone(settings.zone()).toInstant();
    }

    /** The last vote of everybody who sits on the panel. */
    private Map<Long, Ballot> counting(Long panelId) {
        Set<Long> seated = seats.members(panelId).stream()
                .filter(PanelMember::isSeated)
                .map(PanelMember::employeeId)
                .collect(Collectors.toSet());
        Map<Long, Ballot> last = new TreeMap<>();
        entityManager
                .createQuery(VoteRow.QUERY + " where v.panelId = :panel order by v.number", VoteRow.class)
                .setParameter("panel", panelId)
                .getResultStream()
                .filter(vote -> seated.contains(vote.employeeId()))
                .forEach(vote -> last.put(vote.employeeId(), vote.ballot()));
        return last;
    }

    private void demandIndependent(Long who, Panel panel) {
        Map<Long, Set<Tie>> tied = seats.tied(panel.employeeId(), panel.competency(), panel.level());
        Seat.PANEL.refuses(tied.getOrDefault(who, Set.of())).ifPresent(why -> {
            refusedDeeds.tell(
                    new DecisionRefused(who, panel.employeeId(), panel.competency(), panel.level(), clock.instant()));
            throw why;
        });
    }

    /** The panel, held, if this person sits on it, it is open and its day has come. */
    private Panel held(Long panelId, Long who) {
        Panel panel = entityManager.find(Panel.class, panelId, LockModeType.PESSIMISTIC_WRITE);
        seat(panel, who);
        panel.demandOpen();
        if (panel.heldOn().isAfter(reached.today())) {
            throw new Refused("panel_act.too_early", panel.heldOn());
        }
        return panel;
    }

    private PanelMember seat(Panel panel, Long who) {
        return (panel == null ? List.<PanelMember>of() : seats.members(panel.id()))
                .stream()
                        .filter(one -> one.isSeated() && one.employeeId().equals(who))
                        .findFirst()
                        .orElseThrow(() -> new Refused("panel_act.not_seated"));
    }
}
