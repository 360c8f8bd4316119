package org.stupeni.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
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
    Frameworks frameworks;

    @Inject
    CourseSources sources;

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    @Inject
    Event<ReachedLevelChanged> changed;

    /** Today in the organisation's zone. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.zone());
    }

    /**
     * Computes one competency for a day, by the rules and the evidence of that day.
     *
     * @throws java.util.NoSuchElementException if the framework of that day has no such competency
     */
    public Assessed assess(Long employeeId, String competency, LocalDate on) {
        return Assessment.assess(evidenceOf(employeeId), frameworks.inForceOn(on), competency, on, sources.current());
    }

    /** Computes every competency for today, in the order of the framework. */
    public List<Assessed> assessAll(Long employeeId) {
        return assessAll(employeeId, frameworks.current(), today());
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

    /** The kept levels from this one upwards, oldest first. */
    public List<ReachedRow> atLeast(int level, int first, int most) {
        return entityManager
                .createQuery(ROWS + "where r.reached >= :level order by r.reachedOn, r.id", ReachedRow.class)
                .setParameter("level", level)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** Keeps the levels of a person as they are now, and tells of each that changed. */
    public void recompute(Long who, Long employeeId) {
        Map<String, ReachedLevel> kept = keptOf(employeeId);
        for (Assessed assessed : assessAll(employeeId, frameworks.current(), today())) {
            ReachedLevel row = kept.computeIfAbsent(assessed.competency(), competency -> begin(employeeId, competency));
            int before = row.follow(assessed);
            if (before != assessed.reached()) {
                changed.fire(new ReachedLevelChanged(
                        who, employeeId, assessed.competency(), before, assessed.reached(), clock.instant()));
            }
        }
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

    void follow(@Observes LedgerChanged change) {
        recompute(change.who(), change.employeeId());
    }

    private List<Assessed> assessAll(Long employeeId, FrameworkVersion version, LocalDate on) {
        List<Evidence> evidence = evidenceOf(employeeId);
        Sources possible = sources.current();
        return version.framework().competencies().stream()
                .map(Competency::id)
                .map(competency -> Assessment.assess(evidence, version, competency, on, possible))
                .toList();
    }

    private List<Evidence> evidenceOf(Long employeeId) {
        return ledger.of(employeeId).stream().map(EvidenceRow::evidence).toList();
    }

    private Map<String, ReachedLevel> keptOf(Long employeeId) {
        return entityManager
                .createQuery("select r from ReachedLevel r where r.employeeId = :employee", ReachedLevel.class)
                .setParameter("employee", employeeId)
                .getResultStream()
                .collect(Collectors.toMap(ReachedLevel::competency, Function.identity()));
    }

    private ReachedLevel begin(Long employeeId, String competency) {
        ReachedLevel row = ReachedLevel.unknown(employeeId, competency, today());
        entityManager.persist(row);
        return row;
    }
}
