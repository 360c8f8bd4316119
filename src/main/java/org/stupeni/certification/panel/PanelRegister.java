package org.stupeni.certification.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Panels as they stand: whom they are about, who sits on them, and as much of the votes as the reader may see. */
@ApplicationScoped
@Transactional
public class PanelRegister {

    /** Whose panel it is, or who sits on it; who has left it reads it no more. */
    private static final String MINE = " where (p.employeeId = :who or exists (select m.id from PanelMember m"
            + " where m.panelId = p.id and m.employeeId = :who and m.leftAt is null))";

    @PersistenceContext
    EntityManager entityManager;

    public Optional<PanelRow> find(Long panelId) {
        return entityManager
                .createQuery(PanelRow.QUERY + " where p.id = :id", PanelRow.class)
                .setParameter("id", panelId)
                .getResultStream()
                .findFirst();
    }

    /** The same for somebody it is about, or who sits on it; for everybody else there is none. */
    public Optional<PanelRow> find(Long panelId, Long who) {
        return entityManager
                .createQuery(PanelRow.QUERY + MINE + " and p.id = :id", PanelRow.class)
                .setParameter("who", who)
                .setParameter("id", panelId)
                .getResultStream()
                .findFirst();
    }

    /** The register: what is open, the nearest day first, or what has ended, the newest first. */
    public List<PanelRow> register(boolean open, int first, int most) {
        return ofState(
                        PanelRow.QUERY + " where p.state " + (open ? "=" : "<>") + " :open order by "
                                + (open ? "p.heldOn, p.id" : "p.closedAt desc, p.id desc"),
                        PanelRow.class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    public int count(boolean open) {
        return ofState("select count(p.id) from Panel p where p.state " + (open ? "=" : "<>") + " :open", Long.class)
                .getSingleResult()
                .intValue();
    }

    private <T> TypedQuery<T> ofState(String query, Class<T> type) {
        return entityManager.createQuery(query, type).setParameter("open", PanelState.OPEN);
    }

    /** The panels of this person, and those they sit on, the newest first. */
    public List<PanelRow> mine(Long who, int first, int most) {
        return entityManager
                .createQuery(PanelRow.QUERY + MINE + " order by p.heldOn desc, p.id desc", PanelRow.class)
                .setParameter("who", who)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    public int countMine(Long who) {
        return entityManager
                .createQuery("select count(p.id) from Panel p" + MINE, Long.class)
                .setParameter("who", who)
                .getSingleResult()
                .intValue();
    }

    /** Every panel about this person, the newest first. */
    public List<PanelRow> about(Long employeeId) {
        return entityManager
                .createQuery(PanelRow.QUERY + " where p.employeeId = :employee order by p.id desc", PanelRow.class)
                .setParameter("employee", employeeId)
                .getResultList();
    }

    /** Who sits on these panels or did, the chair first, by panel; in one statement. */
    public Map<Long, List<MemberRow>> members(Collection<Long> panelIds) {
        if (panelIds.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery(MemberRow.QUERY + " where m.panelId in :panels order by m.role, m.id", MemberRow.class)
                .setParameter("panels", panelIds)
                .getResultStream()
                .collect(Collectors.groupingBy(MemberRow::panelId));
    }

    public List<MemberRow> members(Long panelId) {
        return members(List.of(panelId)).getOrDefault(panelId, List.of());
    }

    /** The votes as this reader may see them. */
    public SeenVotes votes(PanelRow panel, Collection<MemberRow> members, Long reader) {
        return SeenVotes.of(panel, members, votes(panel.id()), reader);
    }

    /** Every vote, for the auditor's pack. */
    public List<VoteRow> votes(Long panelId) {
        return entityManager
                .createQuery(VoteRow.QUERY + " where v.panelId = :panel order by v.id", VoteRow.class)
                .setParameter("panel", panelId)
                .getResultList();
    }
}
