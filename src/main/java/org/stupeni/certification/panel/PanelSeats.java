package org.stupeni.certification.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stupeni.certification.OpenDecision;
import org.stupeni.certification.OpenDecisions;
import org.stupeni.certification.independence.Seat;
import org.stupeni.certification.independence.Tie;
import org.stupeni.certification.independence.Ties;
import org.stupeni.evidence.Evidence;
import org.stupeni.evidence.ReachedLevels;
import org.stupeni.identity.People;
import org.stupeni.identity.PersonRow;
import org.stupeni.platform.Refused;

/** Who may have what to do with a panel. */
@ApplicationScoped
@Transactional
class PanelSeats {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    OpenDecisions openDecisions;

    @Inject
    ReachedLevels reached;

    @Inject
    Ties ties;

    @Inject
    People people;

    /** Everybody who is tied to a panel about this person and level. */
    Map<Long, Set<Tie>> tied(Long employeeId, String competency, int level) {
        OpenDecision open = openDecisions.open(employeeId, competency);
        List<Evidence> cited = PanelGround.of(open)
                .filter(ground -> ground.level() == level)
                .map(PanelGround::cited)
                .orElseGet(() -> open.assessed().level(level).stream()
                        .flatMap(found -> found.tree().allCited())
                        .distinct()
                        .toList());
        return ties.of(open.ledger(), cited, null);
    }

    /** Everybody who sits on the panel or did. */
    List<PanelMember> members(Long panelId) {
        return entityManager
                .createQuery("select m from PanelMember m where m.panelId = :panel order by m.id", PanelMember.class)
                .setParameter("panel", panelId)
                .getResultList();
    }

    /** @throws Refused if somebody of HR who is not independent of the person convenes or changes a panel */
    static void demandMayConvene(Long who, Map<Long, Set<Tie>> tied) {
        Seat.PROPOSER.refuses(tied.getOrDefault(who, Set.of())).ifPresent(why -> {
            throw why;
        });
    }

    /** @throws Refused if one of them has left, or is not independent of the person or of the evidence: it says who and why */
    void demandMaySit(Collection<Long> members, Map<Long, Set<Tie>> tied) {
        Map<Long, PersonRow> names = people.findAll(members);
        Set<Long> here = here(members);
        for (Long member : members) {
            String name = names.containsKey(member) ? names.get(member).name().full() : "";
            refusal(member, tied).ifPresent(why -> {
                throw new Refused("panel_tied." + why, name);
            });
            if (!here.contains(member)) {
                throw new Refused("panel_act.gone", name);
            }
        }
    }

    /** The word of the tie that keeps somebody from a panel. */
    static Optional<String> refusal(Long member, Map<Long, Set<Tie>> tied) {
        return Seat.PANEL
                .refuses(tied.getOrDefault(member, Set.of()))
                .map(why -> why.key().substring(why.key().indexOf('.') + 1));
    }

    private Set<Long> here(Collection<Long> members) {
        return Set.copyOf(entityManager
                .createQuery(
                        "select e.id from Employee e where e.id in :ids and (e.leftOn is null or e.leftOn > :today)",
                        Long.class)
                .setParameter("ids", members)
                .setParameter("today", reached.today())
                .getResultList());
    }
}
