package org.stupeni.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stupeni.framework.Competency;
import org.stupeni.framework.FrameworkVersion;
import org.stupeni.framework.Frameworks;
import org.stupeni.platform.Settings;

/** The level each person's evidence reaches: computed for any day, and kept for today. */
@ApplicationScoped
@Transactional
public class ReachedLevels {

    private static final String ROWS =
            "select new org.stupeni.evidence.ReachedRow(r.employeeId, r.competency, r.reached, r.reachedOn)"
                    + " from ReachedLevel r ";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    EvidenceLedger ledger;

    @Inject
    LevelHistory history;

    @Inject
    Frameworks frameworks;

    @Inject
    CourseSources sources;

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    @Inject
    Event<ReachedLevelChanged> changed;

    @Inject
    Event<LevelsComputed> computed;

    /** Today in the organisation's zone. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.zone());
    }

    /**
     * Computes one competency for a day, by the rules, the evidence and the courses of that day.
     *
     * @throws java.util.NoSuchElementException if the framework of that day has no such competency
     */
    public Assessed assess(Long employeeId, String competency, LocalDate on) {
        return assess(ledger.read(employeeId), competency, on);
    }

    /** The same for who has read the ledger. */
    public Assessed assess(PersonLedger read, String competency, LocalDate on) {
        return Assessment.assess(read.evidence(), frameworks.inForceOn(on), competency, on, sources.on(on));
    }

    /**
     * Computes the same competency, day and rules anew for a renewal: of what grows old only what came after that day counts.
     *
     * @param since the day of the decision that is renewed
     */
    public Assessed assessSince(PersonLedger read, Assessed assessed, LocalDate since) {
        return Assessment.assess(
                read.evidence(),
                assessed.version(),
                assessed.competency(),
                assessed.on(),
                sources.on(assessed.on()),
                since);
    }

    /** The same for many people by the rules of today, in the order asked; in one statement for every 500 of them. */
    public List<Assessed> assessSince(List<RenewedLevel> renewed) {
        Map<Long, List<EvidenceRow>> rows =
                ledger.of(renewed.stream().map(RenewedLevel::employeeId).toList());
        Sources possible = sources.current();
        return renewed.stream()
                .map(one -> Assessment.assess(
                        rows.getOrDefault(one.employeeId(), List.of()).stream()
                                .map(EvidenceRow::evidence)
                                .toList(),
                        frameworks.current(),
                        one.competency(),
                        today(),
                        possible,
                        one.since()))
                .toList();
    }

    /** Computes every competency for today, in the order of the framework. */
    public List<Assessed> assessAll(Long employeeId) {
        return assessAll(ledger.read(employeeId));
    }

    /** The same for who has read the ledger. */
    public List<Assessed> assessAll(PersonLedger read) {
        return assessAll(read, frameworks.current(), today());
    }

    /** Computes every competency of that day's framework, by the rules and the evidence of that day. */
    public List<Assessed> assessAll(Long employeeId, LocalDate on) {
        return assessAll(ledger.read(employeeId), frameworks.inForceOn(on), on);
    }

    /** The kept levels of a person; a competency without any evidence has none and means level 1. */
    public List<ReachedRow> of(Long employeeId) {
        return of(List.of(employeeId));
    }

    /** The kept levels of these people, in one query. */
    public List<ReachedRow> of(Collection<Long> employeeIds) {
        if (employeeIds.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(ROWS + "where r.employeeId in :ids order by r.employeeId, r.competency", ReachedRow.class)
                .setParameter("ids", employeeIds)
                .getResultList();
    }

    /**
     * Computes anew the kept levels of a person as they are now, writes down each that is another one than before, and tells of it.
     *
     * <p>Days that nobody computed since the last time are made good. Of two transactions that change the evidence of one person the second waits for the
     * first one's end and sees what it recorded.
     */
    public void recompute(Long who, Long employeeId) {
        recompute(who, employeeId, today());
    }

    /**
     * The same after something was recorded.
     *
     * @param recordedOn the day on which it was: where that is over and levels were computed for later days without it, the days from then on are computed again
     */
    private void recompute(Long who, Long employeeId, LocalDate recordedOn) {
        FrameworkVersion rules = frameworks.current();
        Map<String, ReachedLevel> kept = keptOf(employeeId, rules);
        Map<String, Recomputation.Kept> before = before(employeeId, kept, recordedOn);
        List<Recomputation> all = Recomputation.of(
                before, ledger.read(employeeId).evidence(), rules, today(), frameworks::inForceOn, sources.current());
        List<ReachedLevelChanged> news = new ArrayList<>();
        for (Recomputation one : all) {
            String competency = one.competency();
            ReachedLevel row = kept.computeIfAbsent(
                    competency, id -> begin(employeeId, id, one.kept().assessedOn()));
            int level = row.reached();
            row.follow(one.now(), one.changes());
            history.write(employeeId, competency, one.changes());
            if (row.reached() != level) {
                news.add(new ReachedLevelChanged(who, employeeId, competency, level, row.reached(), clock.instant()));
            }
        }
        news.forEach(changed::fire);
        computed.fire(new LevelsComputed(
                who,
                employeeId,
                kept.values().stream().collect(Collectors.toMap(ReachedLevel::competency, ReachedLevel::reached))));
    }

    private Map<String, Recomputation.Kept> before(
            Long employeeId, Map<String, ReachedLevel> kept, LocalDate recordedOn) {
        Map<String, Recomputation.Kept> before = new HashMap<>();
        kept.forEach((competency, row) -> before.put(competency, row.kept()));
        if (recordedOn.isBefore(today())
                && before.values().stream().anyMatch(one -> one.assessedOn().isAfter(recordedOn))) {
            List<HistoryRow> told = history.of(employeeId);
            before.replaceAll((competency, one) -> one.assessedOn().isAfter(recordedOn)
                    ? Recomputation.Kept.on(
                            recordedOn,
                            told.stream()
                                    .filter(row -> row.competency().equals(competency))
                                    .toList())
                    : one);
        }
        return before;
    }

    /** The people whose kept levels were computed on an earlier day or by older rules. */
    public List<Long> behind(int most) {
        return entityManager
                .createQuery(
                        "select distinct r.employeeId from ReachedLevel r"
                                + " where r.assessedOn < :today or r.frameworkNumber < :number order by r.employeeId",
                        Long.class)
                .setParameter("today", today())
                .setParameter("number", frameworks.currentNumber())
                .setMaxResults(most)
                .getResultList();
    }

    /** How many people's kept levels there are, and how many of them still follow older rules. */
    public Recomputing recomputing() {
        long people = entityManager
                .createQuery("select count(distinct r.employeeId) from ReachedLevel r", Long.class)
                .getSingleResult();
        long behind = entityManager
                .createQuery(
                        "select count(distinct r.employeeId) from ReachedLevel r where r.frameworkNumber < :number",
                        Long.class)
                .setParameter("number", frameworks.currentNumber())
                .getSingleResult();
        return new Recomputing(people, behind);
    }

    void follow(@Observes LedgerChanged change) {
        recompute(change.who(), change.employeeId(), LocalDate.ofInstant(change.when(), settings.zone()));
    }

    private List<Assessed> assessAll(PersonLedger read, FrameworkVersion version, LocalDate on) {
        Sources possible = sources.on(on);
        return version.framework().competencies().stream()
                .map(Competency::id)
                .map(competency -> Assessment.assess(read.evidence(), version, competency, on, possible))
                .toList();
    }

    /** Holds the rows there are. Where one is missing it waits for its turn to write it, and looks again at what somebody else may have written meanwhile. */
    private Map<String, ReachedLevel> keptOf(Long employeeId, FrameworkVersion rules) {
        Map<String, ReachedLevel> kept = keptOf(employeeId);
        boolean complete =
                rules.framework().competencies().stream().map(Competency::id).allMatch(kept::containsKey);
        if (complete) {
            return kept;
        }
        entityManager.find(LevelTurn.class, LevelTurn.of(employeeId), LockModeType.PESSIMISTIC_WRITE);
        return keptOf(employeeId);
    }

    private Map<String, ReachedLevel> keptOf(Long employeeId) {
        return entityManager
                .createQuery("select r from ReachedLevel r where r.employeeId = :employee", ReachedLevel.class)
                .setParameter("employee", employeeId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .collect(Collectors.toMap(ReachedLevel::competency, Function.identity()));
    }

    /** A competency may have come with rules that were published after the other ones were computed. */
    private ReachedLevel begin(Long employeeId, String competency, LocalDate since) {
        ReachedLevel row = ReachedLevel.unknown(employeeId, competency, since);
        entityManager.persist(row);
        return row;
    }
}
