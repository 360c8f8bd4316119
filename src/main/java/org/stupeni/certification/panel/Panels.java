package org.stupeni.certification.panel;

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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stupeni.certification.OpenDecisions;
import org.stupeni.certification.Reason;
import org.stupeni.certification.independence.Tie;
import org.stupeni.certification.independence.Ties;
import org.stupeni.evidence.ReachedLevels;
import org.stupeni.platform.Refused;

/** What HR does about panels: convenes and cancels them, and sees to their members. */
@ApplicationScoped
@Transactional
public class Panels {

    public static final int MOST_MEMBERS = 9;

    private static final int LONGEST_PLACE = 200;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    OpenDecisions openDecisions;

    @Inject
    PanelSeats seats;

    @Inject
    Ties ties;

    @Inject
    ReachedLevels reached;

    @Inject
    Clock clock;

    @Inject
    Event<PanelHappened> happened;

    /** What a panel about this person would be about today; nothing where no rule asks for one. */
    public Optional<PanelGround> ground(Long employeeId, String competency) {
        return PanelGround.of(openDecisions.open(employeeId, competency));
    }

    /** Everybody who is tied to it, as {@link Ties} tells. */
    public Map<Long, Set<Tie>> tied(PanelGround ground) {
        return ties.of(ground.employeeId(), ground.cited());
    }

    /**
     * Convenes a panel.
     *
     * @return its id
     * @throws Refused if no rule asks for one, whoever convenes or one of the members is not independent, there are too few members or too many, the chair is
     *     none of them, the day is past, the place is missing, other evidence is missing and no reason says why not to wait, or there is an open panel
     */
    public Long convene(Long who, Long employeeId, String competency, NewPanel asked) {
        PanelGround ground = ground(employeeId, competency).orElseThrow(() -> new Refused("panel_act.not_asked"));
        Map<Long, Set<Tie>> tied = tied(ground);
        PanelSeats.demandMayConvene(who, tied);
        demandPlausible(asked);
        List<Long> members = asked.members().stream().distinct().toList();
        if (members.size() < Tally.QUORUM) {
            throw new Refused("panel_act.too_few", Tally.QUORUM);
        }
        if (members.size() > MOST_MEMBERS) {
            throw new Refused("panel_act.too_many", MOST_MEMBERS);
        }
        if (asked.chair() == null || !members.contains(asked.chair())) {
            throw new Refused("panel_act.no_chair");
        }
        seats.demandMaySit(members, tied);
        String early = ground.ready() ? null : Reason.required(asked.earlyReason());
        Instant now = clock.instant();
        Panel panel = new Panel(ground, asked, early, who, now);
        try {
            entityManager.persist(panel);
            entityManager.flush();
        } catch (PersistenceException twice) {
            throw new Refused("panel_act.convened_already");
        }
        members.forEach(member -> {
            MemberRole role = member.equals(asked.chair()) ? MemberRole.CHAIR : MemberRole.MEMBER;
            entityManager.persist(new PanelMember(panel.id(), member, role, who, now));
        });
        entityManager.flush();
        happened.fire(PanelHappened.convened(who, panel.id(), now));
        members.forEach(member -> happened.fire(PanelHappened.seated(who, panel.id(), member, now)));
        return panel.id();
    }

    private void demandPlausible(NewPanel asked) {
        LocalDate today = reached.today();
        if (asked.heldOn() == null
                || asked.heldOn().isBefore(today)
                || asked.heldOn().isAfter(today.plusYears(1))) {
            throw new Refused("panel_act.day");
        }
        String place = asked.place() == null ? "" : asked.place().strip();
        if (place.isEmpty() || place.length() > LONGEST_PLACE) {
            throw new Refused("panel_act.place", LONGEST_PLACE);
        }
    }

    /**
     * Adds a member.
     *
     * @throws Refused if the panel has ended or is full, this person sits on it or has left it, or somebody is not independent
     */
    public void seat(Long who, Long panelId, Long member) {
        Panel panel = held(panelId, who, member);
        List<PanelMember> members = seats.members(panelId);
        if (members.stream().anyMatch(one -> one.employeeId().equals(member))) {
            throw new Refused("panel_act.seated_already");
        }
        if (members.stream().filter(PanelMember::isSeated).count() >= MOST_MEMBERS) {
            throw new Refused("panel_act.too_many", MOST_MEMBERS);
        }
        Instant now = clock.instant();
        entityManager.persist(new PanelMember(panel.id(), member, MemberRole.MEMBER, who, now));
        entityManager.flush();
        happened.fire(PanelHappened.seated(who, panelId, member, now));
    }

    /**
     * Takes a member off the panel; their votes stay and do not count.
     *
     * @throws Refused if the panel has ended, this person does not sit on it, HR is not independent, or the reason is missing
     */
    public void release(Long who, Long panelId, Long member, String reason) {
        held(panelId, who, null);
        String why = Reason.required(reason);
        Instant now = clock.instant();
        seated(panelId, member).leave(who, why, now);
        entityManager.flush();
        happened.fire(PanelHappened.left(who, panelId, member, now));
    }

    /**
     * Lets another member chair the panel.
     *
     * @throws Refused if the panel has ended, this person does not sit on it, or HR is not independent
     */
    public void nameChair(Long who, Long panelId, Long member) {
        held(panelId, who, null);
        PanelMember chair = seated(panelId, member);
        seats.members(panelId).stream().filter(PanelMember::isChair).forEach(one -> one.become(MemberRole.MEMBER));
        chair.become(MemberRole.CHAIR);
        entityManager.flush();
        happened.fire(PanelHappened.chaired(who, panelId, member, clock.instant()));
    }

    /**
     * Cancels a panel.
     *
     * @param reason the person and the members read it
     * @throws Refused if it has ended, HR is not independent, or the reason is missing
     */
    public void cancel(Long who, Long panelId, String reason) {
        Panel panel = held(panelId, who, null);
        Instant now = clock.instant();
        panel.cancel(who, Reason.required(reason), now);
        entityManager.flush();
        happened.fire(PanelHappened.cancelled(who, panelId, now));
    }

    /** The open panel, held, if this person of HR may change it and this member, unless null, may sit on it. */
    private Panel held(Long panelId, Long who, Long member) {
        Panel panel = entityManager.find(Panel.class, panelId, LockModeType.PESSIMISTIC_WRITE);
        if (panel == null) {
            throw new Refused("panel_act.closed");
        }
        panel.demandOpen();
        Map<Long, Set<Tie>> tied = seats.tied(panel.employeeId(), panel.competency(), panel.level());
        PanelSeats.demandMayConvene(who, tied);
        if (member != null) {
            seats.demandMaySit(List.of(member), tied);
        }
        return panel;
    }

    private PanelMember seated(Long panelId, Long member) {
        return seats.members(panelId).stream()
                .filter(one -> one.isSeated() && one.employeeId().equals(member))
                .findFirst()
                .orElseThrow(() -> new Refused("panel_act.not_a_member"));
    }
}
