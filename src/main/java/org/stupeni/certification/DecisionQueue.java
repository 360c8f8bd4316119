package org.stupeni.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stupeni.evidence.EvidenceKind;
import org.stupeni.evidence.ReachedLevels;
import org.stupeni.platform.Language;

/**
 * Who reaches a level they do not hold, so that somebody has to decide: the one query that says so for every list and report; {@link OpenDecision#isOpen} says
 * it of one person and competency, from what was computed for that.
 *
 * <p>What was decided and waits for its certificate, and what is proposed and waits for an answer, is not here; neither is what a suspended certificate
 * says, which is to be reinstated or revoked and not made anew. A level that was declined or whose certificate was revoked waits for new evidence in its
 * competency, or for an appeal that is upheld; one whose time has ended waits for new evidence, too. Evidence that only records a decision is none. The
 * list reads the kept levels, which follow the ledger at once; the page of the person computes them anew. Nobody has to decide about people who have left.
 */
@ApplicationScoped
@Transactional
public class DecisionQueue {

    /** How many people a statement names at most. */
    private static final int AT_ONCE = 500;

    private static final String UNDECIDED = undecided("r.employeeId");

    private static final String UNDECIDED_OF_ONE = undecided(":person") + " and r.employeeId = :person";

    private static final String WAITING = UNDECIDED + """
             and not exists (select o.id from Proposal o
                where o.employeeId = r.employeeId and o.competency = r.competency and o.openMarker is not null)
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ReachedLevels reached;

    @Inject
    HeldLevels held;

    /** What the queue can be sorted by. */
    public enum Order {
        SINCE("r.reachedOn"),
        NAME("e.name.family"),
        DEPARTMENT("d.name"),
        COMPETENCY("r.competency"),
        LEVEL("r.reached");

        private final String column;

        Order(String column) {
            this.column = column;
        }

        /** What a reader of this language sees in order. */
        private String column(Language language) {
            return this == DEPARTMENT ? column + (language == Language.EN ? "En" : "Ru") : column;
        }
    }

    /**
     * The rows of levels that somebody has to decide about.
     *
     * @param person whose certificates and decisions are looked at. Named as a parameter each of them is found by the index of people, whatever way the database chooses; Derby
     *     may else read a whole table, and wait for rows that others are about to write, who wait for this one.
     */
    private static String undecided(String person) {
        return """
            from ReachedLevel r join Employee e on e.id = r.employeeId join e.department d
            where r.reached > 1 and (e.leftOn is null or e.leftOn > :today)
                and not exists (select c.id from Certificate c
                    where c.employee = %1$s and c.competency = r.competency and c.level >= r.reached
                        and c.validFrom <= :today and c.validUntil >= :today and %2$s
                    ) and not exists (select p.id from Decision p
                    where p.employee = %1$s and p.competency = r.competency and p.kind = :certified
                        and not exists (select k.id from Certificate k where k.decision = p.id)
                        and not exists (select u.decision from DecisionUndo u where u.decision = p.id))
                and not exists (select y.id from Certificate y join Decision z on z.id = y.decision
                    where y.employee = %1$s and y.competency = r.competency and y.level >= r.reached
                        and y.validUntil < :today and not exists (select n.id from LedgerEntry n
                            where n.employeeId = y.employee and n.competency = y.competency and n.kind <> :decision
                                and n.sourceKind <> 'decision' and n.recordedAt > z.decidedAt))
                and not exists (select x.id %3$s
                    where x.employee = %1$s and x.competency = r.competency and x.level >= r.reached and %4$s)
            """.formatted(person, InForce.unrevoked("c", ":today"), StandingDecline.FROM, StandingDecline.CONDITION);
    }

    /**
     * Who of these people reaches a level that somebody has to decide about, a proposal that waits for its answer included: as {@code id competency}, in one
     * statement for every 500 of them.
     */
    public Set<String> awaiting(Collection<Long> employeeIds) {
        Set<String> awaiting = new HashSet<>();
        List<Long> ids = List.copyOf(employeeIds);
        for (int first = 0; first < ids.size(); first += AT_ONCE) {
            List<Long> some = ids.subList(first, Math.min(first + AT_ONCE, ids.size()));
            undecided(some)
                    .setParameter("today", reached.today())
                    .setParameter("declined", Decision.Kind.DECLINED)
                    .setParameter("certified", Decision.Kind.CERTIFIED)
                    .setParameter("decision", EvidenceKind.DECISION)
                    .getResultStream()
                    .forEach(row -> awaiting.add(key((Long) row[0], (String) row[1])));
        }
        return awaiting;
    }

    private TypedQuery<Object[]> undecided(List<Long> some) {
        String who = "select r.employeeId, r.competency ";
        return some.size() == 1
                ? entityManager
                        .createQuery(who + UNDECIDED_OF_ONE, Object[].class)
                        .setParameter("person", some.get(0))
                : entityManager
                        .createQuery(who + UNDECIDED + " and r.employeeId in :people", Object[].class)
                        .setParameter("people", some);
    }

    public int count() {
        return entityManager
                .createQuery("select count(r.id) " + WAITING, Long.class)
                .setParameter("today", reached.today())
                .setParameter("declined", Decision.Kind.DECLINED)
                .setParameter("certified", Decision.Kind.CERTIFIED)
                .setParameter("decision", EvidenceKind.DECISION)
                .getSingleResult()
                .intValue();
    }

    /** A part of the queue. */
    public List<QueueRow> rows(Order order, boolean descending, Language language, int first, int most) {
        return entityManager
                .createQuery(
                        "select new org.stupeni.certification.QueueRow(r.employeeId, e.number, e.name, d.nameRu, d.nameEn,"
                                + " r.competency, r.reached, r.reachedOn) " + WAITING + " order by "
                                + order.column(language)
                                + (descending ? " desc" : "") + ", e.name.family, e.name.given, r.id",
                        QueueRow.class)
                .setParameter("today", reached.today())
                .setParameter("declined", Decision.Kind.DECLINED)
                .setParameter("certified", Decision.Kind.CERTIFIED)
                .setParameter("decision", EvidenceKind.DECISION)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** A part of the queue, with what each person holds. */
    public List<QueueEntry> list(Order order, boolean descending, Language language, int first, int most) {
        List<QueueRow> rows = rows(order, descending, language, first, most);
        Map<String, HeldLevel> heldByKey =
                held.of(rows.stream().map(QueueRow::employeeId).distinct().toList(), reached.today()).stream()
                        .collect(Collectors.toMap(
                                level -> key(level.employeeId(), level.competency()), Function.identity()));
        Map<String, List<Overturned>> appealed = appealed(rows);
        return rows.stream()
                .map(row -> {
                    String key = key(row.employeeId(), row.competency());
                    List<Overturned> upheld = appealed.getOrDefault(key, List.of());
                    return new QueueEntry(
                            row,
                            heldByKey.get(key),
                            !upheld.isEmpty(),
                            upheld.stream().flatMap(one -> one.by(row.level())).collect(Collectors.toSet()));
                })
                .toList();
    }

    /** The appeals that were upheld and that nobody has decided after. */
    private Map<String, List<Overturned>> appealed(List<QueueRow> rows) {
        if (rows.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery("""
                        select new org.stupeni.certification.Overturned(a.employeeId, a.competency, a.level, a.kind, a.decidedBy, a.proposedBy)
                        from Appeal a where a.employeeId in :people
                            and a.state = org.stupeni.certification.appeal.AppealState.UPHELD
                            and a.kind <> org.stupeni.certification.appeal.AppealKind.NEED
                            and not exists (select d.id from Decision d where d.employee = a.employeeId
                                and d.competency = a.competency and d.decidedAt > a.answeredAt)
                        """, Overturned.class)
                .setParameter(
                        "people",
                        rows.stream().map(QueueRow::employeeId).distinct().toList())
                .getResultStream()
                .collect(Collectors.groupingBy(one -> key(one.employeeId(), one.competency())));
    }

    /** The key of a person and a competency. */
    public static String key(Long employeeId, String competency) {
        return employeeId + " " + competency;
    }
}
