package org.stupeni.certification.spread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stupeni.certification.DecisionRefused;
import org.stupeni.certification.OpenDecision;
import org.stupeni.certification.Reason;
import org.stupeni.certification.StandsAgainst;
import org.stupeni.certification.independence.Seat;
import org.stupeni.certification.independence.Tie;
import org.stupeni.certification.independence.Ties;
import org.stupeni.evidence.Evidence;
import org.stupeni.evidence.EvidenceKind;
import org.stupeni.evidence.EvidenceLedger;
import org.stupeni.evidence.EvidenceRow;
import org.stupeni.evidence.PersonLedger;
import org.stupeni.framework.Competency;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Frameworks;
import org.stupeni.platform.Refused;
import org.stupeni.platform.RefusedDeeds;

/** Finds where calibrated observers lie apart, keeps levels from resting on it, and takes down how HR settles it. */
@ApplicationScoped
@Transactional
public class Spreads implements StandsAgainst {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    EvidenceLedger ledger;

    @Inject
    Frameworks frameworks;

    @Inject
    Ties ties;

    @Inject
    RefusedDeeds refusedDeeds;

    @Inject
    Clock clock;

    @Inject
    Event<SpreadSettled> happened;

    /** Every spread about a person today, open or not, the oldest first. */
    public List<Spread> of(Long employeeId) {
        return of(ledger.read(employeeId));
    }

    /** The same for who has read the ledger. */
    public List<Spread> of(PersonLedger read) {
        return among(read.evidence());
    }

    /** The same in one competency. */
    public List<Spread> of(Long employeeId, String competency) {
        return of(ledger.read(employeeId), competency);
    }

    /** The same for who has read the ledger. */
    public List<Spread> of(PersonLedger read, String competency) {
        return among(read.evidence(competency));
    }

    /** In which competencies of these people observers lie apart today and nobody has settled it; in two statements for every 500 of them. */
    public Map<Long, Set<String>> open(Collection<Long> employeeIds) {
        LocalDate today = frameworks.today();
        List<Spread> all = new ArrayList<>();
        Map<Spread, Long> about = new IdentityHashMap<>();
        ledger.of(employeeIds).forEach((employee, rows) -> {
            List<Spread> found = apart(rows.stream().map(EvidenceRow::evidence).toList(), today);
            found.forEach(spread -> about.put(spread, employee));
            all.addAll(found);
        });
        Map<Long, SettlementRow> settlements = settlements(all);
        Map<Long, Set<String>> open = new HashMap<>();
        all.stream()
                .filter(spread -> settled(spread, settlements).isOpen())
                .forEach(spread -> open.computeIfAbsent(about.get(spread), id -> new HashSet<>())
                        .add(spread.competency()));
        return open;
    }

    /** Everybody who may not settle what lies apart about a person in a competency. */
    public Set<Long> barred(Long employeeId, String competency) {
        PersonLedger read = ledger.read(employeeId);
        return ties.barred(Seat.SETTLER, read, seen(read, of(read, competency)), null);
    }

    /** A level is not certified on observations that lie apart. */
    @Override
    public Optional<Refused> certifying(OpenDecision open, int level, List<Evidence> cited) {
        Set<Long> observations = cited.stream()
                .filter(one -> one.kind() == EvidenceKind.OBSERVATION)
                .map(Evidence::id)
                .collect(Collectors.toSet());
        if (observations.isEmpty()) {
            return Optional.empty();
        }
        return of(open.ledger(), open.competency()).stream()
                .filter(Spread::isOpen)
                .filter(spread -> spread.between().evidence().stream().anyMatch(observations::contains))
                .findFirst()
                .map(spread ->
                        new Refused("spread_act.open", level, spread.between().distance()));
    }

    /**
     * Settles every open spread about a person in a competency.
     *
     * @param reason why both sides go together; person, manager and auditors read it
     * @throws Refused if none is open, who settles is not independent of the person and of the observers, or the reason is missing
     */
    public void settle(Long who, Long employeeId, String competency, String reason) {
        PersonLedger read = ledger.read(employeeId);
        List<Spread> open = of(read, competency).stream().filter(Spread::isOpen).toList();
        if (open.isEmpty()) {
            throw new Refused("spread_act.none_open");
        }
        demandIndependent(who, read, competency, open);
        String why = Reason.required(reason);
        Instant now = clock.instant();
        SpreadSettlement settlement = new SpreadSettlement(
                employeeId,
                competency,
                open.stream().map(spread -> spread.between().low().evidence()).toList(),
                who,
                why,
                now);
        entityManager.persist(settlement);
        entityManager.flush();
        happened.fire(new SpreadSettled(who, settlement.id(), employeeId, competency, now));
    }

    private void demandIndependent(Long who, PersonLedger read, String competency, List<Spread> open) {
        Set<Tie> mine = ties.of(read, seen(read, open), null).getOrDefault(who, Set.of());
        Seat.SETTLER.refuses(mine).ifPresent(why -> {
            refusedDeeds.tell(
                    new DecisionRefused(who, read.employeeId(), competency, Framework.LOWEST, clock.instant()));
            throw why;
        });
    }

    /** The observations that these are about. */
    private static List<Evidence> seen(PersonLedger read, List<Spread> spreads) {
        Set<Long> about = spreads.stream()
                .flatMap(spread -> spread.between().evidence().stream())
                .collect(Collectors.toSet());
        return read.evidence().stream().filter(one -> about.contains(one.id())).toList();
    }

    private List<Spread> among(List<Evidence> evidence) {
        List<Spread> found = apart(evidence, frameworks.today());
        Map<Long, SettlementRow> settlements = settlements(found);
        return found.stream().map(spread -> settled(spread, settlements)).toList();
    }

    /** Whether settled or not. */
    private List<Spread> apart(List<Evidence> evidence, LocalDate today) {
        List<Spread> found = new ArrayList<>();
        Map<String, List<Evidence>> seen = evidence.stream()
                .filter(one -> one.voidedOn() == null && one.kind() == EvidenceKind.OBSERVATION)
                .collect(Collectors.groupingBy(Evidence::competency));
        if (seen.isEmpty()) {
            return found;
        }
        for (Competency competency : frameworks.inForceOn(today).framework().competencies()) {
            Counting counting = Counting.in(competency);
            Disagreement.among(seen.getOrDefault(competency.id(), List.of()).stream()
                            .filter(one -> counting.counts(one.occurredOn(), today))
                            .map(Seen::of)
                            .toList())
                    .forEach(between -> found.add(new Spread(competency.id(), between, null)));
        }
        return found;
    }

    /** What HR wrote, by the lower observation it is about; the first of several. */
    private Map<Long, SettlementRow> settlements(List<Spread> found) {
        if (found.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery("""
                    select new org.stupeni.certification.spread.SettlementRow(s.id, x, e.name, s.settledAt, s.reason)
                    from SpreadSettlement s join s.evidence x join Employee e on e.id = s.settledBy
                    where x in :low order by s.id
                    """, SettlementRow.class)
                .setParameter(
                        "low",
                        found.stream()
                                .map(spread -> spread.between().low().evidence())
                                .distinct()
                                .toList())
                .getResultStream()
                .collect(Collectors.toMap(SettlementRow::evidence, Function.identity(), (first, second) -> first));
    }

    private static Spread settled(Spread spread, Map<Long, SettlementRow> settlements) {
        return new Spread(
                spread.competency(),
                spread.between(),
                settlements.get(spread.between().low().evidence()));
    }
}
