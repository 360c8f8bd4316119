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
import org.stupeni.evidence.Statement.CourseDone;
import org.stupeni.evidence.Statement.Mentored;
import org.stupeni.evidence.Statement.Observed;
import org.stupeni.platform.Refused;

/** Finds everybody who is tied to a decision about a person, in a few statements whatever their number. */
@ApplicationScoped
@Transactional
public class Ties {

    /** Lists in SQL must not be empty: a number that no row has, and a word. */
    private static final List<Long> NONE = List.of(-1L);

    private static final List<String> NOTHING = List.of("");

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
        rows(employeeId, ground, competency, level)
                .forEach(row -> add(
                        ties,
                        ((Number) row[1]).longValue(),
                        Tie.valueOf(row[0].toString().strip())));
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

    /** What seven tables prove, in one question to the database; JPQL has no union. */
    private List<Object[]> rows(Long employeeId, Ground ground, String competency, int level) {
        List<Long> attempts = Ground.from(Source.ATTEMPT, ground.around());
        List<Long> panels = Ground.from(Source.PANEL, ground.cited());
        List<Long> versions = ground.around().stream()
                .map(Evidence::statement)
                .filter(CourseDone.class::isInstance)
                .map(done -> ((CourseDone) done).version())
                .toList();
        List<Long> evidence = ground.cited().stream().map(Evidence::id).toList();
        List<Object> arguments = new ArrayList<>();
        String sql = "select 'CONFLICT', declared_by from conflict where employee_id = " + place(arguments, employeeId)
                + " union select 'OBSERVED', observer_id from observation where signed_at is not null and employee_id = "
                + place(arguments, employeeId) + " and competency in "
                + places(arguments, ground.competencies(), NOTHING)
                + " union select 'MARKED', m.marker_id from answer_mark m join open_answer o on o.id = m.open_answer_id"
                + " where m.final_at is not null and o.attempt_id in " + places(arguments, attempts, NONE)
                + " union select 'TAUGHT', v.published_by from course_version v join attempt t on t.course_version_id = v.id"
                + " where v.published_by is not null and t.id in " + places(arguments, attempts, NONE)
                + " union select 'TAUGHT', published_by from course_version"
                + " where published_by is not null and id in " + places(arguments, versions, NONE)
                + " union select 'PANEL', employee_id from panel_member where left_at is null and panel_id in "
                + places(arguments, panels, NONE)
                + " union select 'RECORDED', recorded_by from evidence where recorded_by is not null"
                + " and kind not in ('EXAM', 'OBSERVATION', 'PANEL', 'DECISION') and source_kind <> 'completion' and id in "
                + places(arguments, evidence, NONE)
                + (competency == null ? "" : overturned(arguments, employeeId, competency, level));
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < arguments.size(); i++) {
            query.setParameter(i + 1, arguments.get(i));
        }
        return found(query);
    }

    /** Of two who declined a level the first had proposed it, and was not overturned. */
    private static String overturned(List<Object> arguments, Long employeeId, String competency, int level) {
        return overturned(arguments, "decided_by", "('DECLINED', 'REVOKED')", employeeId, competency, level)
                + overturned(arguments, "proposed_by", "('REVOKED')", employeeId, competency, level);
    }

    private static String overturned(
            List<Object> arguments, String by, String kinds, Long employeeId, String competency, int level) {
        return " union select 'OVERTURNED', a." + by + " from appeal a where a." + by
                + " is not null and a.state = 'UPHELD' and a.employee_id = " + place(arguments, employeeId)
                + " and a.competency = " + place(arguments, competency)
                + " and (a.kind in " + kinds + " and a.level = " + place(arguments, level)
                + " or a.kind = 'LOWER' and a.level < " + place(arguments, level)
                + " and not exists (select d.id from decision d where d.employee_id = a.employee_id"
                + " and d.competency = a.competency and d.decided_at > a.answered_at"
                + " and not exists (select u.decision_id from decision_undo u where u.decision_id = d.id)))";
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> found(Query query) {
        return query.getResultList();
    }

    private static String places(List<Object> arguments, Collection<?> values, List<?> instead) {
        List<String> places = new ArrayList<>();
        for (Object value : values.isEmpty() ? instead : values) {
            places.add(place(arguments, value));
        }
        return "(" + String.join(", ", places) + ")";
    }

    private static String place(List<Object> arguments, Object value) {
        arguments.add(value);
        return "?";
    }
}
