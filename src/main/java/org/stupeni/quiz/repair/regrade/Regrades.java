package org.stupeni.quiz.repair.regrade;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stupeni.platform.ReasonRule;
import org.stupeni.platform.Refused;
import org.stupeni.quiz.grading.Regraded;
import org.stupeni.quiz.grading.Regradings;
import org.stupeni.quiz.repair.CorrectionRow;
import org.stupeni.quiz.repair.Corrections;
import org.stupeni.quiz.repair.NewKeys;

/** Regrades: what one would do, told without writing anything, and its start. {@link RegradeRun} does it. */
@ApplicationScoped
@Transactional
public class Regrades {

    private static final ReasonRule REASON =
            new ReasonRule("repair_regrade.no_reason", "repair_regrade.long_reason", Regrade.LONGEST_REASON);

    private static final String ROW = """
            select new org.stupeni.quiz.repair.regrade.RegradeRow(r.id, r.correctionId, r.direction, r.reason, r.startedBy,
                r.startedAt, r.doneAt)
            from Regrade r
            """;

    private static final String CHANGED = """
            from RegradeItem i, Regrade r, Attempt a where r.id = i.regradeId and a.id = i.attemptId and r.correctionId = :correction
              and i.state in (org.stupeni.quiz.repair.regrade.ItemState.RAISED, org.stupeni.quiz.repair.regrade.ItemState.LOWERED)
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Corrections corrections;

    @Inject
    NewKeys keys;

    @Inject
    Regradings regradings;

    @Inject
    Clock clock;

    @Inject
    Event<RegradeStarted> started;

    /** What a regrade by a correction would make of every graded exam attempt that asked its question, oldest first. Writes nothing. */
    public List<Regraded> dryRun(CorrectionRow correction) {
        return regradings.wouldBe(
                correction.courseId(), correction.questionVersion(), corrections.inForce(correction.courseId()));
    }

    /**
     * Starts a regrade of everything that a correction touches.
     *
     * @param direction {@link Direction#ALSO_LOWER} only where the caller is of HR
     * @param reason why results may fall; not looked at where none may
     * @return its id; nothing if there is no such correction
     * @throws Refused if it is not the newest about its version, if one is running, if nothing would change, if the starter's own result is touched, if no other
     *     trainer has checked the new key, or without a reason for lower results
     */
    public Optional<Long> start(long correctionId, Direction direction, String reason, Long by) {
        return corrections.find(correctionId).map(correction -> start(correction, direction, reason, by));
    }

    private Long start(CorrectionRow correction, Direction direction, String reason, Long by) {
        boolean lower = direction == Direction.ALSO_LOWER;
        if (lower) {
            REASON.required(reason);
        }
        if (corrections.of(correction.key()).get(0).id() != correction.id()) {
            throw new Refused("repair_regrade.newer");
        }
        List<Regraded> touched = dryRun(correction);
        if (touched.stream().anyMatch(one -> one.employeeId().equals(by) && !one.isSame())) {
            throw new Refused("repair_regrade.own");
        }
        if (touched.stream().noneMatch(one -> lower ? !one.isSame() : one.isRaised())) {
            throw new Refused("repair_regrade.nothing");
        }
        keys.unchecked(correction).ifPresent(key -> {
            throw new Refused(key.why(), key.level());
        });
        Instant now = clock.instant();
        Regrade regrade = keep(new Regrade(correction.id(), direction, lower ? reason.strip() : null, by, now));
        touched.forEach(one -> entityManager.persist(new RegradeItem(regrade.id(), one.attemptId(), one.employeeId())));
        entityManager.flush();
        started.fire(new RegradeStarted(by, regrade.id(), now));
        return regrade.id();
    }

    private Regrade keep(Regrade regrade) {
        try {
            entityManager.persist(regrade);
            entityManager.flush();
            return regrade;
        } catch (PersistenceException running) {
            throw new Refused("repair_regrade.running");
        }
    }

    /** The regrades by a correction, the newest first. */
    public List<RegradeRow> by(long correctionId) {
        return entityManager
                .createQuery(ROW + " where r.correctionId = :correction order by r.id desc", RegradeRow.class)
                .setParameter("correction", correctionId)
                .getResultList();
    }

    /** How many attempts of a regrade came to what. */
    public Map<ItemState, Long> counts(long regradeId) {
        Map<ItemState, Long> counts = new EnumMap<>(ItemState.class);
        entityManager
                .createQuery(
                        "select i.state, count(i.id) from RegradeItem i where i.regradeId = :regrade group by i.state",
                        Object[].class)
                .setParameter("regrade", regradeId)
                .getResultList()
                .forEach(row -> counts.put((ItemState) row[0], (Long) row[1]));
        return counts;
    }

    /** The attempts whose result a regrade lowered. */
    public List<Long> lowered(long regradeId) {
        return entityManager
                .createQuery(
                        "select i.attemptId from RegradeItem i where i.regradeId = :regrade and i.state = :lowered order by i.id",
                        Long.class)
                .setParameter("regrade", regradeId)
                .setParameter("lowered", ItemState.LOWERED)
                .getResultList();
    }

    /** How many results the regrades by a correction have changed. */
    public long countChanged(long correctionId) {
        return entityManager
                .createQuery("select count(i.id) " + CHANGED, Long.class)
                .setParameter("correction", correctionId)
                .getSingleResult();
    }

    /** The results that regrades by a correction have changed, the newest first. */
    public List<ChangedResult> changed(long correctionId, int first, int most) {
        return entityManager
                .createQuery("""
                        select new org.stupeni.quiz.repair.regrade.ChangedResult(i.employeeId, a.courseVersionId, a.subjectId, i.state,
                            i.pointsBefore, i.maximumBefore, i.outcomeBefore, i.pointsAfter, i.maximumAfter, i.outcomeAfter, i.doneAt)
                        """ + CHANGED + " order by i.id desc", ChangedResult.class)
                .setParameter("correction", correctionId)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** What regrades changed in one attempt, the newest first. */
    public List<RegradedResult> ofAttempt(long attemptId, Long employeeId) {
        return entityManager
                .createQuery("""
                        select new org.stupeni.quiz.repair.regrade.RegradedResult(i.state, i.pointsBefore, i.maximumBefore, i.doneAt)
                        from RegradeItem i where i.attemptId = :attempt and i.employeeId = :employee
                          and i.state in (org.stupeni.quiz.repair.regrade.ItemState.RAISED, org.stupeni.quiz.repair.regrade.ItemState.LOWERED)
                        order by i.id desc
                        """, RegradedResult.class)
                .setParameter("attempt", attemptId)
                .setParameter("employee", employeeId)
                .getResultList();
    }
}
