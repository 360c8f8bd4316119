package org.stupeni.certification.independence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stupeni.certification.OpenDecision;
import org.stupeni.evidence.Evidence;
import org.stupeni.evidence.EvidenceLedger;
import org.stupeni.evidence.PersonLedger;
import org.stupeni.evidence.Source;
import org.stupeni.evidence.Statement.Mentored;
import org.stupeni.evidence.Statement.Observed;
import org.stupeni.platform.Refused;

/** Finds everybody who is tied to a decision about a person, in a few statements whatever their number. */
@ApplicationScoped
@Transactional
public class Ties {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    EvidenceLedger ledger;

    @Inject
    Lines lines;

    /**
     * The people who are tied, each with all ties; of everybody else nothing is known.
     *
     * @param cited the evidence that the decision rests on; none where it is about the person only
     */
    public Map<Long, Set<Tie>> of(Long employeeId, Collection<Evidence> cited) {
        return of(employeeId, cited, null);
    }

    /** The same with who has made what is to be answered. */
    public Map<Long, Set<Tie>> of(Long employeeId, Collection<Evidence> cited, Long proposer) {
        return of(read(employeeId, cited), cited, proposer);
    }

    /**
     * The same for who has read the ledger.
     *
     * @param read everything the ledger keeps of the person
     */
    public Map<Long, Set<Tie>> of(PersonLedger read, Collection<Evidence> cited, Long proposer) {
        return of(read, cited, proposer, null, 0);
    }

    /** Those tied to a decision about the level in question, by an earlier one about it, too. */
    public Map<Long, Set<Tie>> of(OpenDecision open, Long proposer) {
        return of(open, open.level(), proposer);
    }

    private Map<Long, Set<Tie>> of(OpenDecision open, int level, Long proposer) {
        return of(open.ledger(), open.cited(level), proposer, open.competency(), level);
    }

    /** @param competency what is decided about, with the level; null where nothing was decided about it before */
    private Map<Long, Set<Tie>> of(
            PersonLedger read, Collection<Evidence> cited, Long proposer, String competency, int level) {
        Long employeeId = read.employeeId();
        Map<Long, Set<Tie>> ties = new TreeMap<>();
        add(ties, employeeId, Tie.SELF);
        if (proposer != null) {
            add(ties, proposer, Tie.PROPOSED);
        }
        lines.above(employeeId).forEach((who, above) -> {
            if (who.equals(employeeId)) {
                above.forEach(manager -> add(ties, manager, Tie.LINE));
            }
            if (above.contains(employeeId)) {
                add(ties, who, Tie.BELOW);
            }
            if (proposer != null && above.contains(proposer)) {
                add(ties, who, Tie.PROPOSERS_LINE);
            }
        });
        Ground ground = ground(read, cited);
        for (Evidence one : ground.around()) {
            if (one.statement() instanceof Observed seen) {
                add(ties, seen.observer(), Tie.OBSERVED);
            }
        }
        for (Evidence one : ground.cited()) {
            if (one.statement() instanceof Mentored mentored) {
                add(ties, mentored.colleague(), Tie.MENTORED);
            }
        }
        List<Object> arguments = new ArrayList<>();
        Query query =
                entityManager.createNativeQuery(new ProvenTies(arguments).sql(employeeId, ground, competency, level));
        for (int i = 0; i < arguments.size(); i++) {
            query.setParameter(i + 1, arguments.get(i));
        }
        for (Object found : query.getResultList()) {
            Object[] row = (Object[]) found;
            add(
                    ties,
                    ((Number) row[1]).longValue(),
                    Tie.valueOf(row[0].toString().strip()));
        }
        return ties;
    }

    /** Why this person may not take the seat, or nothing. */
    public Optional<Refused> refuses(Seat seat, Long who, Long employeeId, Collection<Evidence> cited) {
        return refuses(seat, who, read(employeeId, cited), cited);
    }

    /** The same for who has read the ledger. */
    public Optional<Refused> refuses(Seat seat, Long who, PersonLedger read, Collection<Evidence> cited) {
        return seat.refuses(of(read, cited, null).getOrDefault(who, Set.of()));
    }

    /** Why this person may not take the seat where this level is decided about, or nothing. */
    public Optional<Refused> refuses(Seat seat, Long who, OpenDecision open, int level) {
        return seat.refuses(of(open, level, null).getOrDefault(who, Set.of()));
    }

    /** Everybody who may not take the seat where the level in question is decided about. */
    public Set<Long> barred(Seat seat, OpenDecision open, Long proposer) {
        return barred(seat, of(open, proposer));
    }

    /** Everybody who may not take the seat. */
    public Set<Long> barred(Seat seat, Long employeeId, Collection<Evidence> cited, Long proposer) {
        return barred(seat, read(employeeId, cited), cited, proposer);
    }

    /** The same for who has read the ledger. */
    public Set<Long> barred(Seat seat, PersonLedger read, Collection<Evidence> cited, Long proposer) {
        return barred(seat, of(read, cited, proposer));
    }

    private static Set<Long> barred(Seat seat, Map<Long, Set<Tie>> ties) {
        return ties.entrySet().stream()
                .filter(one -> seat.refuses(one.getValue()).isPresent())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static void add(Map<Long, Set<Tie>> ties, Long who, Tie tie) {
        ties.computeIfAbsent(who, id -> EnumSet.noneOf(Tie.class)).add(tie);
    }

    private PersonLedger read(Long employeeId, Collection<Evidence> cited) {
        return cited.isEmpty() ? PersonLedger.unread(employeeId) : ledger.read(employeeId);
    }

    private Ground ground(PersonLedger read, Collection<Evidence> cited) {
        if (cited.isEmpty()) {
            return Ground.none();
        }
        List<CitedBy> earlier =
                cited.stream().noneMatch(one -> one.source().kind().equals(Source.DECISION))
                        ? List.of()
                        : entityManager
                                .createQuery(
                                        "select new org.stupeni.certification.independence.CitedBy(d.id, x) from Decision d join d.evidence x"
                                                + " where d.employee = :employee",
                                        CitedBy.class)
                                .setParameter("employee", read.employeeId())
                                .getResultList();
        return Ground.of(cited, read.evidence(), earlier);
    }
}
