package org.stupeni.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stupeni.course.Courses;
import org.stupeni.evidence.ReachedLevels;
import org.stupeni.evidence.Source;
import org.stupeni.quiz.grading.Regraded;
import org.stupeni.quiz.repair.regrade.LevelImpact;
import org.stupeni.quiz.repair.regrade.RegradeImpacts;

/**
 * Tells which held levels and certificates a regrade comes near to. It changes none of them: what was decided is taken back by people alone.
 *
 * <p>Who holds a suspended certificate holds no level by it, but it is told too: whoever may reinstate it has to know what it rests on.
 */
@ApplicationScoped
@Transactional
class RegradedCertificates implements RegradeImpacts {

    /** How many a statement names at most. */
    private static final int AT_ONCE = 500;

    private static final String CITING = """
            select e.sourceId, max(c.level) from Certificate c join Decision d on d.id = c.decision join d.evidence x
                join LedgerEntry e on e.id = x
            where e.sourceKind = :kind and e.sourceId in :ids and c.validFrom <= :day and c.validUntil >= :day and
            """ + InForce.unrevoked("c", ":day") + " group by e.sourceId";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    HeldLevels held;

    @Inject
    ReachedLevels reached;

    @Inject
    Courses courses;

    @Override
    public List<LevelImpact> of(List<Regraded> results) {
        LocalDate today = reached.today();
        List<LevelImpact> impacts = new ArrayList<>();
        for (int first = 0; first < results.size(); first += AT_ONCE) {
            impacts.addAll(of(results.subList(first, Math.min(first + AT_ONCE, results.size())), today));
        }
        return impacts;
    }

    private List<LevelImpact> of(List<Regraded> results, LocalDate today) {
        Map<String, Integer> holding = new HashMap<>();
        held.of(results.stream().map(Regraded::employeeId).distinct().toList(), today)
                .forEach(level -> holding.put(level.employeeId() + " " + level.competency(), level.level()));
        Map<String, Integer> citing = citing(results, today);
        List<LevelImpact> impacts = new ArrayList<>();
        for (Regraded result : results) {
            String competency =
                    courses.version(result.courseVersionId()).course().competency();
            Integer level = holding.get(result.employeeId() + " " + competency);
            if (level != null) {
                impacts.add(new LevelImpact(result.attemptId(), LevelImpact.Kind.HELD, level, level));
            }
            Integer cited = citing.get(String.valueOf(result.attemptId()));
            if (cited != null) {
                impacts.add(new LevelImpact(result.attemptId(), LevelImpact.Kind.CITED, cited, cited));
            }
        }
        return impacts;
    }

    /** The level of the certificate whose decision cites an attempt, by the attempt. */
    private Map<String, Integer> citing(List<Regraded> results, LocalDate today) {
        Map<String, Integer> citing = new HashMap<>();
        entityManager
                .createQuery(CITING, Object[].class)
                .setParameter("kind", Source.ATTEMPT)
                .setParameter(
                        "ids",
                        results.stream()
                                .map(result -> String.valueOf(result.attemptId()))
                                .toList())
                .setParameter("day", today)
                .getResultList()
                .forEach(row -> citing.put((String) row[0], ((Number) row[1]).intValue()));
        return citing;
    }
}
